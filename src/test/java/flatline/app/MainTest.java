package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Without the option that the launcher gives, sums go without the vectors, to the same bits. */
  @Test
  void digitsFetchTheVectorModuleAndTheVirtualMachineSaysNothingOfIt(@TempDir Path folder)
      throws IOException, InterruptedException {
    Files.write(folder.resolve("labels"), labels());
    Files.write(folder.resolve("images"), images());
    String arguments =
        "digits --epochs 2 --seeds 1 --activations relu --batch 5 --labels %s --images %s --out "
            .formatted(folder.resolve("labels"), folder.resolve("images"));
    Path loaded = folder.resolve("loaded");
    End fetched =
        start(
            RealProcess.command(
                "--add-exports=java.base/jdk.internal.module=flatline",
                "-Xlog:class+load:file=" + loaded),
            arguments + folder.resolve("fetched.json"));
    assertEquals(0, fetched.status(), fetched.said().toString());
    assertEquals(List.of(), fetched.said().stream().filter(MainTest::isStrange).toList());
    assertTrue(Files.readString(loaded).contains(" flatline.model.digits.VectorKernel "));
    assertEquals(0, start(arguments + folder.resolve("plain.json")).status());
    assertEquals(-1, Files.mismatch(folder.resolve("fetched.json"), folder.resolve("plain.json")));
  }

  private static boolean isStrange(String line) {
    return !line.startsWith("relu  ") && !line.matches("\\d+ %.*");
  }

  /** 60 labels as MNIST's files have them. */
  private static byte[] labels() {
    var bytes = ByteBuffer.allocate(8 + 60).putInt(0x801).putInt(60);
    for (int i = 0; i < 60; i++) {
      bytes.put((byte) (i % 10));
    }
    return bytes.array();
  }

  /** As many images, of one column of ink each. */
  private static byte[] images() {
    var bytes = ByteBuffer.allocate(16 + 60 * 784).putInt(0x803).putInt(60).putInt(28).putInt(28);
    for (int i = 0; i < 60; i++) {
      bytes.put(16 + 784 * i + 28 * (i % 10) + i % 28, (byte) 255);
    }
    return bytes.array();
  }

  private static End start(String arguments) throws IOException, InterruptedException {
    return start(RealProcess.command(), arguments);
  }

  private static End start(List<String> command, String arguments)
      throws IOException, InterruptedException {
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
