package flatline.interchange.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonLockTest {

  private static final Fence SEED = new Fence(Set.of(Control.SEED));

  private static final String TEXT =
      """
      # A lesson

      ## One
      First.

      ```
      flatline is also a word
      ```

      ## Two
      Second.

      ~~~flatline
      note: Wait.
      only: alpha # for now
      ~~~

      ## Three
      Third.

      ```flatline
      note: Ask.
      ```
      """;

  private static Fence lock(String text, int place) throws LessonException {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    return LessonText.read(file, ScenarioSource.presets()).steps().get(place).state().lock();
  }

  @Test
  void aLockThatIsThereIsReplaced() throws LessonException {
    String after = LessonLock.put(TEXT, 1, SEED);
    assertEquals(TEXT.replace("only: alpha # for now", "lock: seed"), after);
    assertEquals(SEED, lock(after, 1));
    assertEquals(SEED, lock(after, 2), "and holds on");
  }

  @Test
  void itGoesIntoTheBlockOfItsStep() throws LessonException {
    assertEquals(
        TEXT.replace("note: Ask.", "lock: seed\nnote: Ask."), LessonLock.put(TEXT, 2, SEED));
  }

  @Test
  void aStepWithoutABlockGetsOne() throws LessonException {
    String after = LessonLock.put(TEXT, 0, SEED);
    assertEquals(TEXT.replace("\n\n## Two", "\n\n```flatline\nlock: seed\n```\n\n## Two"), after);
    assertEquals(SEED, lock(after, 0));
  }

  @Test
  void linesEndAsTheyDid() throws LessonException {
    String after = LessonLock.put(TEXT.replace("\n", "\r\n"), 0, SEED);
    assertTrue(!after.replace("\r\n", "").contains("\n"));
  }

  @Test
  void aStepThatIsGoneIsRefused() {
    assertThrows(LessonException.class, () -> LessonLock.put(TEXT, 3, SEED));
    assertThrows(LessonException.class, () -> LessonLock.put("no lesson", 0, SEED));
  }
}
