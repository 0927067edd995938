package flatline.interchange.user;

import flatline.model.work.Failsafe;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hears what later starts of the program ask for, by a socket in the user's folder that is theirs
 * alone; no network knows of it. For the program that has the folder's lock: what lies there under
 * the socket's name is left over.
 */
final class RequestListener implements AutoCloseable {

  private final ServerSocketChannel server;
  private final Path socket;
  private final Consumer<Path> opener;

  private RequestListener(ServerSocketChannel server, Path socket, Consumer<Path> opener) {
    this.server = server;
    this.socket = socket;
    this.opener = opener;
  }

  /**
   * Begins to listen.
   *
   * @param opener is given each file that is asked for, on a thread of the listener
   * @throws IOException if this system or this folder has no such sockets
   */
  static RequestListener begin(Path folder, Consumer<Path> opener) throws IOException {
    Path socket = folder.resolve(OpenRequest.SOCKET);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      bind(server, folder, socket);
    } catch (IOException | RuntimeException unusable) {
      server.close();
      throw unusable instanceof IOException known ? known : new IOException(unusable);
    }
    var listener = new RequestListener(server, socket, opener);
    Thread.ofPlatform().daemon().name("open requests").start(listener::listen);
    return listener;
  }

  /** Nobody else can connect at any moment: it gets its name when it is closed to others. */
  private static void bind(ServerSocketChannel server, Path folder, Path socket)
      throws IOException {
    Path room = Files.createTempDirectory(folder, ".socket");
    Path draft = room.resolve("s");
    try {
      server.bind(UnixDomainSocketAddress.of(draft));
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(draft, socket, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(room);
    }
  }

  private void listen() {
    try {
      while (server.isOpen()) {
        answer(server.accept());
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void answer(SocketChannel asking) {
    try (SocketChannel channel = asking) {
      OpenRequest.limit(channel);
      Optional<Path> file = OpenRequest.file(OpenRequest.hear(channel));
      if (file.isPresent()) {
        OpenRequest.say(channel, OpenRequest.TAKEN);
        Failsafe.run(() -> opener.accept(file.get()));
      }
    } catch (IOException gone) {
      // Whoever asked has ended, or asked for nothing.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(socket);
  }
}
