package shop.testing;

/** What goes wrong with a mail server. */
public sealed interface MailTrouble {

    /** Where in the dialogue. */
    enum Phase {
        CONNECT,
        HELLO,
        MAIL,
        RCPT,
        DATA,
        /** In the middle of the message. */
        MESSAGE,
        /** After the whole message. */
        END
    }

    /** An answer other than the usual one. */
    record Answer(String line) implements MailTrouble {
    }

    /** The connection ends. */
    record Drop() implements MailTrouble {
    }

    /** No answer until {@link ScriptedMailServer#goOn}; then all is as usual. */
    record Silence() implements MailTrouble {
    }
}
