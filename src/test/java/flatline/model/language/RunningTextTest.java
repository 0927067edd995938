package flatline.model.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTextTest {

  @Test
  void onlyChineseSentencesFollowEachOtherWithoutABlank() {
    assertEquals("One. Two.", RunningText.inARow(List.of("One.", "Two.")));
    assertEquals("一。二（三）四。", RunningText.inARow(List.of("一。", "二（三）", "四。")));
    assertEquals("他的“一”。二。", RunningText.inARow(List.of("他的“一”。", "二。")));
  }

  /** Names of activations are English everywhere. */
  @Test
  void aFullStopBringsItsBlankAlongAndANameDoesNot() {
    assertEquals("一。ReLU 死了。", RunningText.inARow(List.of("一。", "ReLU 死了。")));
    assertEquals("Two lines. 二。", RunningText.inARow(List.of("Two lines.", "二。")));
    assertEquals("12 %. “So”.", RunningText.inARow(List.of("12 %.", "“So”.")));
  }

  @Test
  void whatIsNotSaidLeavesNoBlank() {
    assertEquals("One.", RunningText.inARow(List.of("", "One.", "")));
  }
}
