package flatline.viewmodel.study.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Sigmoid;
import flatline.model.digits.DigitComparison;
import flatline.model.digits.DigitPlan;
import flatline.model.digits.DigitSetup;
import flatline.model.digits.DigitSnapshot;
import flatline.model.digits.images.DigitSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigitSheetTest {

  @TempDir private static Path folder;
  private static DigitSnapshot snapshot;
  private static DigitSet images;

  @BeforeAll
  static void train() throws InterruptedException {
    var setup =
        DigitSetup.DEFAULT
            .withHidden(List.of(8, 8))
            .withEpochs(1)
            .withValidation(100)
            .withRate(0.3);
    var plan = new DigitPlan(List.of(new Relu(), new LeakyRelu(0.1), new Sigmoid()), 5, 2, setup);
    var comparison = new DigitComparison(plan, TinyDigits.read(folder), 2);
    comparison.start();
    assertTrue(comparison.await(Duration.ofMinutes(1)));
    snapshot = comparison.snapshot();
    images = comparison.asked().orElseThrow();
  }

  private static DigitSheet sheet() {
    return DigitSheet.of(snapshot, Optional.of(images)).orElseThrow();
  }

  @Test
  void itHasTheFirstSeedsNetworksAfterTheLastEpochThatAllHave() {
    assertEquals(1, sheet().epoch());
    assertEquals(5, sheet().seed());
    assertEquals(
        snapshot.plan().activations(),
        sheet().networks().stream().map(DigitSheet.Answerer::activation).toList());
  }

  @Test
  void disputedAreExactlyTheImagesOnWhichNetworksDiffer() {
    Set<Integer> disputed = new HashSet<>(sheet().disputed());
    assertTrue(!disputed.isEmpty() && disputed.size() < images.size());
    for (int i = 0; i < images.size(); i++) {
      int image = i;
      long answers = sheet().networks().stream().map(each -> each.of(image)).distinct().count();
      assertEquals(answers > 1, disputed.contains(i));
    }
  }

  @Test
  void pagesFollowEachOtherAndBeginAnew() {
    assertEquals(List.of(0, 1, 2), sheet().some(0, 3));
    assertEquals(List.of(3, 4, 5), sheet().some(1, 3));
    assertEquals(sheet().some(0, 3), sheet().some((images.size() + 2) / 3, 3));
    assertNotEquals(sheet().someDisputed(0, 2), sheet().someDisputed(1, 2));
    assertEquals(List.of(), sheet().some(0, 0));
  }

  @Test
  void thereIsNoneWithoutImages() {
    assertEquals(Optional.empty(), DigitSheet.of(snapshot, Optional.empty()));
  }
}
