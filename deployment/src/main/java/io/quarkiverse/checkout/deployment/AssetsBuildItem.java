package io.quarkiverse.checkout.deployment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.builder.item.SimpleBuildItem;

/** The files that pages load: their contents by path from the application's root, and their paths by plain name. */
public final class AssetsBuildItem extends SimpleBuildItem {

    private static final int HASH_CHARACTERS = 12;

    private final String folder;
    private final Map<String, String> paths = new TreeMap<>();
    private final Map<String, byte[]> contents = new TreeMap<>();

    /** @param folder from the application's root, with a slash at its end only */
    AssetsBuildItem(String folder) {
        this.folder = folder;
    }

    void add(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String path = folder + name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
        paths.put(name, path);
        contents.put(path, content);
    }

    boolean has(String name) {
        return paths.containsKey(name);
    }

    String path(String name) {
        return paths.get(name);
    }

    Map<String, byte[]> contents() {
        return contents;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
