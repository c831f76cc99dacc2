package io.quarkiverse.checkout.testing;

/** The cards that the payment page knows; none of these numbers can belong to anybody. */
public enum TestCard {
    APPROVED("4000 0000 0000 0001", "is approved", null),
    CHALLENGED("4000 0000 0000 0002", "asks the bank first (3-D Secure)", null),
    DECLINED("4000 0000 0000 0003", "is declined", "refused"),
    INSUFFICIENT_FUNDS("4000 0000 0000 0004", "has too little money", "insufficient_funds"),
    EXPIRED("4000 0000 0000 0005", "has expired", "expired");

    private final String number;
    private final String behaviour;
    private final String declineCode;

    TestCard(String number, String behaviour, String declineCode) {
        this.number = number;
        this.behaviour = behaviour;
        this.declineCode = declineCode;
    }

    String number() {
        return number;
    }

    String behaviour() {
        return behaviour;
    }

    /** Null if it is not declined. */
    String declineCode() {
        return declineCode;
    }
}
