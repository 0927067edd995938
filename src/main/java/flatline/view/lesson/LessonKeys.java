package flatline.view.lesson;

import flatline.view.key.KeyAction;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.lesson.Poll;
import java.util.ArrayList;
import java.util.List;

/** What keys, and the clickers of lecturers, do in a lesson. */
public final class LessonKeys {

  private static final int DIGITS = 10;

  private LessonKeys() {}

  /** All that comes before a page's own keys. */
  public static List<KeyAction> of(LessonViewModel lessons) {
    List<KeyAction> keys = new ArrayList<>();
    keys.add(KeyAction.of("key.lesson.next", lessons::next, "Page Down").when(lessons::isOpen));
    keys.add(KeyAction.of("key.lesson.back", lessons::back, "Page Up").when(lessons::isOpen));
    for (int digit = 0; digit < DIGITS; digit++) {
      int voted = digit;
      Runnable vote = () -> lessons.openPoll().ifPresent(poll -> poll.voteDigit(voted));
      String[] both = {Integer.toString(digit), "Numpad " + digit};
      // One line stands for all digits.
      KeyAction action =
          digit == 1 ? KeyAction.of("key.lesson.vote", vote, both) : KeyAction.unlisted(vote, both);
      keys.add(action.when(() -> lessons.openPoll().isPresent()));
    }
    keys.add(
        KeyAction.of("key.lesson.reveal", () -> lessons.openPoll().ifPresent(Poll::reveal), "A")
            .when(() -> lessons.openPoll().isPresent()));
    return List.copyOf(keys);
  }

  /** What is left to a lesson when a page has no use for it. */
  public static List<KeyAction> leaving(LessonViewModel lessons) {
    return List.of(KeyAction.of("key.lesson.close", lessons::close, "Esc").when(lessons::isOpen));
  }
}
