package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsCommandTest {

  private static final int IMAGES = 300;

  @TempDir private Path folder;

  /** Images of ten pixels, of which one is lit: it is the class. */
  @BeforeEach
  void writeFiles() throws IOException {
    byte[] pixels = new byte[IMAGES * 10];
    byte[] labels = new byte[IMAGES];
    for (int i = 0; i < IMAGES; i++) {
      labels[i] = (byte) (i * 7 % 10);
      pixels[i * 10 + labels[i]] = (byte) 255;
    }
    write("images", new int[] {0x803, IMAGES, 2, 5}, pixels);
    write("labels", new int[] {0x801, IMAGES}, labels);
    write("few", new int[] {0x801, 3}, new byte[3]);
  }

  private void write(String name, int[] header, byte[] body) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (int number : header) {
        out.writeInt(number);
      }
      out.write(body);
    }
  }

  private CommandLineRun digits(String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("digits", "--images", file("images"), "--labels", file("labels")));
    List<String> given = Arrays.asList(arguments);
    List<String> usual = List.of("--hidden", "16", "--batch", "10", "--rate", "1", "--epochs", "4");
    for (int i = 0; i < usual.size(); i += 2) {
      if (!given.contains(usual.get(i))) {
        all.addAll(usual.subList(i, i + 2));
      }
    }
    all.addAll(given);
    return CommandLineRun.of(all.toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void otherImagesAreLearnedAndSummedUp() {
    CommandLineRun run = digits("--activations", "relu,leaky_relu:0.1", "--seeds", "2");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("250 images to learn from, 50 to validate on, 0 to test on"));
    assertTrue(run.out().contains("10-16-10, rate 1, pixels unit"), run.out());
    assertTrue(run.out().contains("relu             after epoch 4: validation"), run.out());
    assertTrue(run.out().contains("leaky_relu 0.1 − relu, seed by seed:"), run.out());
    assertEquals(20, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("leaky_relu 0.1   seed 2  epoch 4  validation"), run.err());
  }

  @Test
  void everyEpochGoesIntoTheFile() throws IOException {
    Path out = folder.resolve("out.json");
    CommandLineRun run =
        digits(
            "--activations",
            "selu",
            "--seeds",
            "1",
            "--out",
            out.toString(),
            "--test-images",
            file("images"),
            "--test-labels",
            file("labels"));
    assertEquals(0, run.status(), run.err());
    String json = Files.readString(out);
    assertEquals(5, json.split("\"epoch\":", -1).length - 1, json);
    assertTrue(json.contains("\"training\": 250"), json);
    assertTrue(json.contains("\"shuffled\": true"), json);
    assertTrue(
        run.out().contains(", put into a random order: 250 images to learn from"), run.out());
    assertTrue(json.contains("\"test\": 300"), json);
    assertTrue(json.contains("\"trainLoss\": null, \"validationLoss\": "), json);
  }

  @Test
  void neitherThreadsNorTheClockChangeTheResult() {
    String[] options = {"--seeds", "2", "--activations", "elu,sigmoid", "--out", "-"};
    List<String> more = new ArrayList<>(Arrays.asList(options));
    more.addAll(List.of("--threads", "1"));
    assertEquals(digits(options).out(), digits(more.toArray(String[]::new)).out());
  }

  @Test
  void aDivergedRunHasNoAccuracy() {
    CommandLineRun run =
        digits(
            "--activations",
            "leaky_relu:0.01",
            "--pixels",
            "raw",
            "--rate",
            "1e20",
            "--seeds",
            "2");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("diverged in 2 of 2 runs, at step"), run.out());
    assertFalse(run.out().contains("NaN") || run.out().contains("validation 1"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--activations rely | must be one of relu, leaky_relu",
        "--activations relu:1 | must be relu without an alpha, got \"1\"",
        "--activations leaky_relu:2 | must be leaky_relu:ALPHA with ALPHA from 0 to 1, got \"2\"",
        "--activations elu:x | must be elu:ALPHA with ALPHA from 0 to 10, got \"x\"",
        "--init hee | must be glorot, he, lecun, zeros, normal:SIGMA",
        "--init normal:-1 | sigma must be a finite number, 0 or more, got -1",
        "--pixels grey | --pixels must be unit or raw, got grey",
        "--rate 0 | --rate must be above 0, got 0.0",
        "--hidden 600 | --hidden must be 1 to 4 layers of 1 to 512 units, got [600]",
        "--validation 299 | validation must leave a minibatch of 10 of the 300 images",
        "--validation -1 | validation must be 0 or more, got -1",
        "--test-images x | --test-images and --test-labels must stand together",
        "--seeds 2 --first-seed 9223372036854775807 | seeds must be within ±2^53, got 2 seeds from",
        "--seeds 1 --first-seed -9007199254740993 | seeds must be within ±2^53, got 1 seeds from",
        "--seeds 0 | must be a whole number from 1",
        "--out nowhere/file | --out nowhere/file: cannot be written",
      })
  void whatCannotBeUsedIsNamed(String arguments, String message) {
    CommandLineRun run = digits(arguments.split(" "));
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void filesThatDoNotBelongTogetherAreNamed() {
    CommandLineRun few =
        CommandLineRun.of("digits", "--images", file("images"), "--labels", file("few"));
    assertEquals(2, few.status());
    assertTrue(few.err().contains("a label for each of the 300 images"), few.err());
    CommandLineRun absent =
        CommandLineRun.of("digits", "--images", file("none"), "--labels", file("labels"));
    assertEquals(2, absent.status());
    assertTrue(absent.err().contains("none: there is no such file"), absent.err());
    CommandLineRun swapped =
        CommandLineRun.of("digits", "--images", file("labels"), "--labels", file("images"));
    assertEquals(2, swapped.status());
    assertTrue(swapped.err().contains("which is a file of labels"), swapped.err());
  }
}
