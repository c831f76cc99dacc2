package shop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** A mail server that fails when it is told to, and notes what it is handed; it delivers nothing. */
public final class ScriptedMailServer implements AutoCloseable {

    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final Queue<HandedMail> handed = new ConcurrentLinkedQueue<>();
    private ServerSocket socket;
    private Thread acceptor;
    private volatile Script always;
    private volatile boolean pipelining = true;
    private volatile CountDownLatch silence = new CountDownLatch(1);

    private record Script(MailTrouble.Phase phase, MailTrouble trouble) {
    }

    private ScriptedMailServer() {
        listen(0);
        port = socket.getLocalPort();
    }

    public static ScriptedMailServer start() {
        return new ScriptedMailServer();
    }

    /** What the shop has to be told about it. */
    public Map<String, String> settings() {
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(port),
                "quarkus.mailer.mock", "false");
    }

    /** What goes wrong the next time that a dialogue comes so far. */
    public void once(MailTrouble.Phase phase, MailTrouble trouble) {
        scripts.add(new Script(phase, trouble));
    }

    /** What goes wrong each time. */
    public void always(MailTrouble.Phase phase, MailTrouble trouble) {
        always = new Script(phase, trouble);
    }

    /** Whether it says that it takes several commands at once. */
    public void pipelining(boolean offered) {
        pipelining = offered;
    }

    /** Nothing goes wrong any more, and who waits is answered. */
    public void goOn() {
        always = null;
        scripts.clear();
        silence.countDown();
        silence = new CountDownLatch(1);
    }

    public List<HandedMail> handed() {
        return List.copyOf(handed);
    }

    /** What a recipient was sent and the server did not refuse. */
    public List<HandedMail> takenFor(String recipient) {
        return handed.stream().filter(it -> it.taken() && it.recipient().equals(recipient)).toList();
    }

    /** There is no mail server until {@link #comeBack}. */
    public void goAway() {
        try {
            socket.close();
            // until then it takes one more that comes just now
            acceptor.join();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the mail server did not stop", e);
        }
        open.forEach(ScriptedMailServer::close);
    }

    public void comeBack() {
        listen(port);
    }

    @Override
    public void close() {
        goAway();
        goOn();
    }

    boolean takesSeveralCommands() {
        return pipelining;
    }

    void note(HandedMail mail) {
        handed.add(mail);
    }

    /** Lets go wrong what is to; null if nothing is. */
    MailTrouble trouble(MailTrouble.Phase phase) throws IOException {
        // first, so that a silence which is about to begin ends with the others
        CountDownLatch end = silence;
        Script script = always;
        Script next = scripts.peek();
        if (next != null && next.phase() == phase && scripts.remove(next)) {
            script = next;
        }
        if (script == null || script.phase() != phase) {
            return null;
        }
        if (script.trouble() instanceof MailTrouble.Silence) {
            await(end);
        }
        return script.trouble();
    }

    private static void await(CountDownLatch end) throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void listen(int where) {
        try {
            ServerSocket listening = new ServerSocket(where, 100, InetAddress.getByName("127.0.0.1"));
            socket = listening;
            acceptor = daemon("mail server", () -> accept(listening));
        } catch (IOException e) {
            throw new UncheckedIOException("the mail server did not start", e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                open.add(client);
                daemon("mail dialogue", () -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            new MailDialogue(this, client).run();
        } catch (IOException ended) {
            // by the shop, or by a script
        } finally {
            open.remove(client);
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void close(Socket client) {
        try {
            client.close();
        } catch (IOException e) {
            // then it is closed already
        }
    }
}
