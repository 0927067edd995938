package flatline.viewmodel.study.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.digits.images.DigitData;
import flatline.viewmodel.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigitSourceTest {

  @TempDir private Path folder;
  private final List<Runnable> background = new ArrayList<>();
  private final DigitSource source =
      new DigitSource(background::add, () -> TinyDigits.read(folder));

  private Path labels() {
    return folder.resolve("labels");
  }

  private Optional<String> name() {
    return source.data().map(DigitData::name);
  }

  @Test
  void imagesOfTheUserAreNotReplacedByThoseOfTheProgramThatArriveLate() throws IOException {
    Path own = TinyDigits.write(folder, 300);
    source.read();
    source.read(own, labels());
    background.get(1).run();
    source.onPulse();
    assertTrue(source.isReading());
    background.get(0).run();
    source.onPulse();
    assertEquals(Optional.of("images"), name());
    assertFalse(source.isReading());
  }

  @Test
  void whatArrivesWithinOnePulseIsAllLookedAt() throws IOException {
    Path own = TinyDigits.write(folder, 300);
    source.read(own, labels());
    source.read(folder.resolve("nowhere"), labels());
    background.forEach(Runnable::run);
    assertEquals("digits.notOpened", source.onPulse().orElseThrow().key());
    assertEquals(Optional.of("images"), name());
    assertFalse(source.isReading());
  }

  @Test
  void filesThatAreRefusedDoNotKeepTheImagesOfTheProgramAway() {
    source.read();
    source.read(folder.resolve("nowhere"), labels());
    background.reversed().forEach(Runnable::run);
    assertEquals(
        new Message(
            "digits.files",
            List.of(folder.resolve("nowhere").toString(), labels().toString(), Message.PART),
            List.of(Message.of("reason.missing"))),
        source.onPulse().orElseThrow().parts().getFirst());
    assertEquals(Optional.of("tiny"), name());
  }

  @Test
  void imagesOfTheProgramAreLetGoAndReadAgainAsTheSameOnes() {
    source.read();
    background.removeFirst().run();
    source.onPulse();
    int pick = source.pick();
    source.rest();
    assertEquals(Optional.empty(), source.data());
    assertEquals(pick, source.pick());
    source.read();
    background.removeFirst().run();
    source.onPulse();
    assertEquals(Optional.of("tiny"), name());
    assertEquals(pick, source.pick());
  }

  @Test
  void imagesOfTheUserAreKeptAsTheirFilesMayBeGone() throws IOException {
    source.read();
    source.read(TinyDigits.write(folder, 300), labels());
    background.forEach(Runnable::run);
    source.onPulse();
    source.rest();
    assertEquals(Optional.of("images"), name());
  }
}
