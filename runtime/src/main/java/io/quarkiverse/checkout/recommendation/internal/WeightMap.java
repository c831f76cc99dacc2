package io.quarkiverse.checkout.recommendation.internal;

/** Weights by number, in little space. */
final class WeightMap {

    private static final int EMPTY = -1;

    private int[] keys = filled(8);
    private double[] weights = new double[8];
    private int size;

    /** @return the sum, with what was added */
    double add(int key, double weight) {
        if (size * 3 > keys.length * 2) {
            grow();
        }
        int place = place(key);
        if (keys[place] == EMPTY) {
            keys[place] = key;
            size++;
        }
        weights[place] += weight;
        return weights[place];
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int place = (key * 0x9E3779B9 >>> 8) & mask;
        while (keys[place] != EMPTY && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] before = keys;
        double[] weighed = weights;
        keys = filled(before.length * 2);
        weights = new double[keys.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != EMPTY) {
                int place = place(before[i]);
                keys[place] = before[i];
                weights[place] = weighed[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] keys = new int[length];
        java.util.Arrays.fill(keys, EMPTY);
        return keys;
    }
}
