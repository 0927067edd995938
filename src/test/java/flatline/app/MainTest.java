package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as the system starts it, in surroundings that a desktop does not have. */
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class MainTest {

  /** How a started program ended, and what it said on standard error. */
  private record End(int status, List<String> said) {}

  @Test
  void withoutAScreenOneSentenceSaysSo() throws IOException, InterruptedException {
    End end = start("");
    assertEquals(1, end.status());
    assertEquals(1, end.said().size(), end.said().toString());
    assertTrue(end.said().getFirst().startsWith("flatline: the window cannot be opened: "));
  }

  @Test
  void aNameThatTheLocaleCannotWriteIsSaidInOneSentence() throws IOException, InterruptedException {
    // Written by the shell: this process may itself not be able to pass it on.
    End end = start("train \"$(printf '\\303\\234.flatline')\"");
    assertEquals(2, end.status());
    assertEquals(1, end.said().size(), end.said().toString());
    assertTrue(end.said().getFirst().endsWith("start Flatline with LC_ALL=C.UTF-8"));
  }

  /** Its texts are measured by a toolkit that would look for one. */
  @Test
  void aLessonIsPrintedWithoutAScreen(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path page = folder.resolve("page.html");
    Path lesson = folder.resolve("one.lesson.md");
    Files.writeString(lesson, "# L\n## S\n```flatline\nscenario: opening\n```\n");
    assertEquals(new End(0, List.of()), start("lesson print " + lesson + " --out " + page));
    assertTrue(Files.readString(page).contains("<svg"));
  }

  private static End start(String arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics",
                "-p",
                System.getProperty("jdk.module.path"),
                "-m",
                "flatline/flatline.app.Main"));
    var builder =
        new ProcessBuilder("sh", "-c", "exec '" + String.join("' '", command) + "' " + arguments);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return new End(process.exitValue(), said.lines().toList());
  }
}
