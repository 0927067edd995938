package flatline.interchange.user;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a start of the program says to one that is open: a line of ASCII that names a file, answered
 * by another. Neither side waits for the other longer than a moment, nor reads more than a line.
 */
final class OpenRequest {

  /** Where the program that is open listens, in its folder. */
  static final String SOCKET = "window.socket";

  /** A name of 4096 bytes, the longest there is on Linux, each of them written as three. */
  static final int MOST_BYTES = 1 << 14;

  static final String TAKEN = "taken";

  private static final String OPEN = "open ";
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private OpenRequest() {}

  /** The line for a file. */
  static String of(Path file) {
    return OPEN + file.toAbsolutePath().toUri().toASCIIString();
  }

  /** The file of a line; none if the line is nothing that {@link #of} writes. */
  static Optional<Path> file(String line) {
    try {
      return line.startsWith(OPEN)
          ? Optional.of(Path.of(URI.create(line.substring(OPEN.length()))))
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException none) {
      return Optional.empty();
    }
  }

  /** Gives up a conversation that does not end: whoever waits in it gets an exception. */
  static void limit(SocketChannel channel) {
    CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> close(channel));
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException gone) {
      return;
    }
  }

  static void say(SocketChannel channel, String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * Waits for a line.
   *
   * @throws IOException if none came, or one too long
   */
  static String hear(SocketChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    while (channel.read(bytes) > 0) {
      if (bytes.get(bytes.position() - 1) == '\n') {
        return new String(bytes.array(), 0, bytes.position() - 1, StandardCharsets.US_ASCII);
      }
    }
    throw new IOException("no line came");
  }
}
