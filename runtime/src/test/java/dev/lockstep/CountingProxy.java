package dev.lockstep;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the driver and the server and counts how often the driver asks for an answer: the messages Sync and Query
 * (manual 55.2), each of which costs one round trip.
 */
final class CountingProxy implements AutoCloseable {

    private final ServerSocket socket;
    private final int target;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger roundTrips = new AtomicInteger();

    private CountingProxy(ServerSocket socket, int target) {
        this.socket = socket;
        this.target = target;
    }

    static CountingProxy to(int port) throws IOException {
        CountingProxy proxy = new CountingProxy(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), port);
        daemon(proxy::serve);
        return proxy;
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    int roundTrips() {
        return roundTrips.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                connections.incrementAndGet();
                daemon(() -> forwardCounting(client, server));
                daemon(() -> forward(server, client));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Start-up messages have no type: one or two requests for encryption, then the one that names the user. */
    private void forwardCounting(Socket from, Socket to) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            DataOutputStream out = new DataOutputStream(to.getOutputStream());
            int request;
            do {
                int length = in.readInt();
                request = in.readInt();
                out.writeInt(length);
                out.writeInt(request);
                out.write(in.readNBytes(length - 8));
                out.flush();
            } while (request >>> 16 == 1234);
            while (true) {
                int type = in.readUnsignedByte();
                int length = in.readInt();
                if (type == 'S' || type == 'Q') {
                    roundTrips.incrementAndGet();
                }
                out.writeByte(type);
                out.writeInt(length);
                out.write(in.readNBytes(length - 4));
                out.flush();
            }
        } catch (IOException e) {
            // One side has closed.
        }
    }

    private static void forward(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side has closed.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
