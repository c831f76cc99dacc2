package shop.testing;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

import shop.testing.MailTrouble.Answer;
import shop.testing.MailTrouble.Drop;
import shop.testing.MailTrouble.Phase;

/** What a {@link ScriptedMailServer} says on one connection. */
final class MailDialogue {

    private static final String MESSAGE_ID = "Message-ID:";

    private final ScriptedMailServer server;
    private final BufferedReader in;
    private final Writer out;
    private boolean fromSomebody;
    private String recipient;

    MailDialogue(ScriptedMailServer server, Socket client) throws IOException {
        this.server = server;
        in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1);
    }

    void run() throws IOException {
        answer(Phase.CONNECT, "220 ready");
        for (String line = in.readLine(); line != null && !"QUIT".equals(line); line = in.readLine()) {
            switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                case "EHLO", "HELO" -> answer(Phase.HELLO,
                        server.takesSeveralCommands() ? "250-here\r\n250 PIPELINING" : "250 here");
                case "MAIL" -> fromSomebody = answer(Phase.MAIL, "250 go on");
                case "RCPT" -> rcpt(between(line));
                case "DATA" -> data();
                default -> say("250 fine");
            }
        }
        say("221 bye");
    }

    private void rcpt(String address) throws IOException {
        recipient = null;
        if (!fromSomebody) {
            // several commands came at once, and the first of them was refused
            say("503 from whom?");
        } else if (answer(Phase.RCPT, "250 go on")) {
            recipient = address;
        }
    }

    private void data() throws IOException {
        Instant begun = Instant.now();
        if (recipient == null) {
            say("503 for whom?");
        } else if (answer(Phase.DATA, "354 go on")) {
            String id = message();
            MailTrouble trouble = server.trouble(Phase.END);
            server.note(new HandedMail(id, recipient, begun, !(trouble instanceof Answer)));
            fromSomebody = false;
            recipient = null;
            reply(trouble, "250 taken");
        }
    }

    /** Reads to the end; the answer is the message's id. */
    private String message() throws IOException {
        String id = "";
        boolean inBody = false;
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new EOFException();
            }
            if (line.regionMatches(true, 0, MESSAGE_ID, 0, MESSAGE_ID.length())) {
                id = between(line);
            }
            if (line.isEmpty() && !inBody) {
                inBody = true;
                endIf(server.trouble(Phase.MESSAGE));
            }
        }
        return id;
    }

    private boolean answer(Phase phase, String usual) throws IOException {
        return reply(server.trouble(phase), usual);
    }

    /** @return whether it was the usual answer */
    private boolean reply(MailTrouble trouble, String usual) throws IOException {
        endIf(trouble);
        boolean other = trouble instanceof Answer;
        say(other ? ((Answer) trouble).line() : usual);
        return !other;
    }

    private static void endIf(MailTrouble trouble) throws IOException {
        if (trouble instanceof Drop) {
            throw new EOFException();
        }
    }

    private void say(String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    private static String between(String line) throws EOFException {
        int end = line.indexOf('>');
        if (end < 0) {
            throw new EOFException("the shop was killed within a line");
        }
        return line.substring(line.indexOf('<') + 1, end);
    }
}
