package flatline.interchange.user;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program that was started before and is still open. */
public final class RunningProgram {

  private RunningProgram() {}

  /**
   * Asks it to open a file.
   *
   * @return whether it will; not if none is open, or it does not answer
   */
  public static boolean open(UserStore.Place place, Path file) {
    try {
      Path socket = place.folder().resolve(OpenRequest.SOCKET);
      return Files.exists(socket) && ask(socket, file);
    } catch (IOException | RuntimeException none) {
      return false;
    }
  }

  private static boolean ask(Path socket, Path file) throws IOException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      OpenRequest.limit(channel);
      OpenRequest.say(channel, OpenRequest.of(file));
      return OpenRequest.hear(channel).equals(OpenRequest.TAKEN);
    }
  }
}
