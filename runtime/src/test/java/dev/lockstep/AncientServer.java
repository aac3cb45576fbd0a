package dev.lockstep;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Speaks just enough of the protocol (manual 55.2) for the driver to believe that it has logged in to a server of some old
 * version, and remembers what it is asked afterwards. Binaries of servers that old are hard to come by.
 */
final class AncientServer implements AutoCloseable {

    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;

    private final ServerSocket socket;
    private final String version;
    private final List<String> queries = new CopyOnWriteArrayList<>();

    private AncientServer(ServerSocket socket, String version) {
        this.socket = socket;
        this.version = version;
    }

    static AncientServer start(String version) throws IOException {
        AncientServer server = new AncientServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), version);
        Thread thread = new Thread(server::serve);
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    String url() {
        return "jdbc:postgresql://localhost:" + socket.getLocalPort() + "/old";
    }

    List<String> queries() {
        return queries;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(new DataInputStream(client.getInputStream()), new DataOutputStream(client.getOutputStream()));
            } catch (IOException e) {
                // The client is gone, or the test is over.
            }
        }
    }

    private void talk(DataInputStream in, DataOutputStream out) throws IOException {
        int request = startup(in);
        while (request == SSL_REQUEST || request == GSS_REQUEST) {
            out.writeByte('N');
            request = startup(in);
        }
        out.writeByte('R');
        out.writeInt(8);
        out.writeInt(0);
        parameter(out, "server_version", version);
        parameter(out, "client_encoding", "UTF8");
        parameter(out, "DateStyle", "ISO, MDY");
        parameter(out, "integer_datetimes", "on");
        parameter(out, "standard_conforming_strings", "on");
        out.writeByte('Z');
        out.writeInt(5);
        out.writeByte('I');
        out.flush();
        int type = in.readUnsignedByte();
        if (type != 'X') {
            byte[] body = in.readNBytes(in.readInt() - 4);
            queries.add((char) type + " " + new String(body, StandardCharsets.UTF_8));
        }
    }

    private static int startup(DataInputStream in) throws IOException {
        int length = in.readInt();
        int request = in.readInt();
        in.skipNBytes(length - 8);
        return request;
    }

    private static void parameter(DataOutputStream out, String name, String value) throws IOException {
        byte[] body = (name + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8);
        out.writeByte('S');
        out.writeInt(body.length + 4);
        out.write(body);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
