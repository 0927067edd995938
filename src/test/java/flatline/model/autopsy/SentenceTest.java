package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import flatline.model.training.LifeEvent;
import flatline.model.vitals.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final Set<LifeEvent.Kind> FALLS =
      EnumSet.of(LifeEvent.Kind.DEATH, LifeEvent.Kind.INACTIVE);

  /** A gradient of its own brings a unit back and never silences it; the others do the rest. */
  private static boolean isPossible(Cause cause, LifeEvent.Kind kind) {
    return switch (cause) {
      case BORN_DEAD, SINGLE_STEP, DRIFT -> FALLS.contains(kind);
      case LEAK -> !FALLS.contains(kind);
      case LAYER_BELOW, INTERVENTION -> true;
    };
  }

  private static UnitValues unit(double activeShare) {
    return new UnitValues(List.of(1.0), 0.5, new Reading(2, 1.5, activeShare));
  }

  private static List<Finding> findings(Cause cause, LifeEvent.Kind kind) {
    return List.of(
        finding(cause, kind, false, 0.5),
        finding(cause, kind, true, 0.5),
        finding(cause, kind, false, 0));
  }

  private static Finding finding(
      Cause cause, LifeEvent.Kind kind, boolean starved, double shareBefore) {
    var blow = new Finding.Blow(unit(shareBefore), List.of(3), 0.1, List.of(1.0, 0.5), 0.01, 10);
    return new Finding(
        new LifeEvent(7, kind, 1, 2), cause, true, starved, unit(0), Optional.of(blow));
  }

  @Test
  void whateverCanBeFoundIsSaidAndNoSentenceIsLeftOver() {
    var used = new TreeSet<>(Set.of("overdetermined"));
    for (Cause cause : Cause.values()) {
      for (LifeEvent.Kind kind : LifeEvent.Kind.values()) {
        if (isPossible(cause, kind)) {
          for (Finding finding : findings(cause, kind)) {
            assertFalse(Sentence.of(finding).contains("{"), finding::toString);
            used.add(Sentence.key(finding));
          }
        }
      }
    }
    var texts = ResourceBundle.getBundle("flatline.model.autopsy.sentences", Locale.ENGLISH);
    assertEquals(new TreeSet<>(texts.keySet()), used);
  }
}
