package flatline.interchange.user;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RunningProgramTest {

  private static final Path FILE = Path.of("some.flatline").toAbsolutePath();

  @TempDir private Path folder;
  private final List<Path> asked = new CopyOnWriteArrayList<>();

  private UserStore store() {
    return new UserStore(() -> folder, (kind, about) -> assertEquals("", kind + " " + about));
  }

  private UserStore listening() {
    UserStore store = store();
    store.listen(asked::add);
    return store;
  }

  private boolean ask(Path file) {
    return RunningProgram.open(() -> folder, file);
  }

  private Path socket() {
    return folder.resolve(OpenRequest.SOCKET);
  }

  private void awaitAsked(Path... files) {
    await().until(() -> asked.equals(List.of(files)));
  }

  @Test
  void aFileGoesToTheProgramThatIsOpen() {
    try (var _ = listening()) {
      assertTrue(ask(FILE));
      assertTrue(ask(Path.of("relative.lesson.md")));
      awaitAsked(FILE, Path.of("relative.lesson.md").toAbsolutePath());
    }
    assertFalse(ask(FILE));
    assertFalse(Files.exists(socket(), LinkOption.NOFOLLOW_LINKS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.flatline", "100 %25.flatline", "two\nlines.flatline", "#?+&=.md"})
  @DisabledOnOs(OS.WINDOWS)
  void anyNameArrivesAsItIs(String name) {
    try (var _ = listening()) {
      assertTrue(ask(folder.resolve(name)));
      awaitAsked(folder.resolve(name));
    }
  }

  @Test
  void whereNoProgramIsOpenNobodyTakesIt() {
    assertFalse(ask(FILE));
  }

  @Test
  void theSocketIsTheUsersAlone() throws IOException {
    try (var _ = listening()) {
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        assertEquals(
            PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(socket()));
      }
      try (Stream<Path> all = Files.list(folder)) {
        assertTrue(all.noneMatch(each -> each.getFileName().toString().startsWith(".socket")));
      }
    }
  }

  @Test
  void whatAKilledProgramLeftIsReplaced() throws IOException {
    ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    killed.bind(UnixDomainSocketAddress.of(socket()));
    killed.close();
    assertTrue(Files.exists(socket()));
    assertFalse(ask(FILE));
    try (var _ = listening()) {
      assertTrue(ask(FILE));
      awaitAsked(FILE);
    }
  }

  @Test
  void ofSeveralProgramsTheFirstHears() {
    try (var _ = listening();
        UserStore second = store()) {
      second.listen(_ -> asked.clear());
      assertTrue(ask(FILE));
      assertTrue(ask(FILE));
      awaitAsked(FILE, FILE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "open", "open /tmp/a", "open http://example.org/", "close file:///a"})
  void whatIsNoRequestIsNotAnswered(String line) throws IOException {
    try (var _ = listening()) {
      try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
        OpenRequest.say(channel, line);
        assertThrows(IOException.class, () -> OpenRequest.hear(channel));
      }
      assertTrue(ask(FILE));
      awaitAsked(FILE);
    }
  }

  @Test
  void whoSaysTooMuchIsNotHeardOut() throws IOException {
    try (var _ = listening()) {
      try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
        String endless = "open file:///" + "a".repeat(2 * OpenRequest.MOST_BYTES);
        assertThrows(
            IOException.class,
            () -> {
              OpenRequest.say(channel, endless);
              OpenRequest.hear(channel);
            });
      }
      assertTrue(ask(FILE));
      awaitAsked(FILE);
    }
  }

  @Test
  void whoSaysNothingDoesNotKeepOthersWaitingForLong() throws IOException {
    try (var _ = listening();
        SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      await().until(() -> ask(FILE));
      assertTrue(silent.isConnected());
    }
  }

  @Test
  void aProgramThatDoesNotAnswerIsNotWaitedForLong() throws IOException {
    try (ServerSocketChannel hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      hung.bind(UnixDomainSocketAddress.of(socket()));
      assertFalse(ask(FILE));
    }
  }
}
