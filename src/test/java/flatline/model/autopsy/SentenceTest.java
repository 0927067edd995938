package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Tanh;
import flatline.model.language.Language;
import flatline.model.language.Wordbook;
import flatline.model.network.Regularization;
import flatline.model.training.LifeEvent;
import flatline.model.vitals.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final LeakyRelu LEAKY = new LeakyRelu(0.1);
  private static final Set<LifeEvent.Kind> FALLS =
      EnumSet.of(LifeEvent.Kind.DEATH, LifeEvent.Kind.INACTIVE);

  /** A gradient of its own brings a unit back and never silences it; the others do the rest. */
  private static boolean isPossible(Cause cause, LifeEvent.Kind kind) {
    return switch (cause) {
      case BORN_DEAD, SINGLE_STEP, DRIFT -> FALLS.contains(kind);
      case LEAK -> kind != LifeEvent.Kind.RESET && !FALLS.contains(kind);
      case RESET -> kind == LifeEvent.Kind.RESET;
      case LAYER_BELOW, DATA, INTERVENTION, DECAY, INERTIA -> kind != LifeEvent.Kind.RESET;
    };
  }

  private static UnitValues unit(double activeShare) {
    return new UnitValues(List.of(1.0), 0.5, new Reading(2, 1.5, activeShare));
  }

  private static List<Finding> findings(Cause cause, LifeEvent.Kind kind) {
    return List.of(
        finding(cause, kind, false, 0.5, LEAKY),
        finding(cause, kind, true, 0.5, LEAKY),
        finding(cause, kind, false, 0, LEAKY),
        finding(cause, kind, false, 0.5, new Tanh()),
        new Finding(
            new LifeEvent(7, kind, 1, 2), cause, false, false, unit(0.5), Optional.empty()));
  }

  private static Finding finding(
      Cause cause,
      LifeEvent.Kind kind,
      boolean starved,
      double shareBefore,
      Activation activation) {
    var blow =
        new Finding.Blow(
            activation,
            unit(shareBefore),
            List.of(3),
            0.1,
            List.of(1.0, 0.5),
            0.01,
            10,
            Optional.of(new Finding.Decay(Regularization.Kind.L2, 0.25, -0.125)),
            Optional.of(new Finding.Carried(0.75, 0.5)),
            true);
    return new Finding(
        new LifeEvent(7, kind, 1, 2), cause, true, starved, unit(0), Optional.of(blow));
  }

  @Test
  void onlyALeakIsCalledOne() {
    for (Activation activation : Activation.all()) {
      Finding finding = finding(Cause.LEAK, LifeEvent.Kind.ACTIVE, false, 0, activation);
      assertEquals(
          activation instanceof LeakyRelu, Sentence.of(finding).contains("leak"), activation.id());
    }
  }

  @Test
  void theSlopeIsThatOfTheLargestPreactivation() {
    UnitValues before = new UnitValues(List.of(1.0), 0.5, new Reading(-1, -1.5, 0));
    var blow =
        new Finding.Blow(
            new Sigmoid(),
            before,
            List.of(3),
            0.1,
            List.of(3.0, 4.0),
            0.01,
            10,
            Optional.empty(),
            Optional.empty(),
            false);
    var event = new LifeEvent(7, LifeEvent.Kind.ACTIVE, 0, 2);
    assertEquals(
        "Back by its slope at step 7: where its z was largest, at −1.00, that is 0.197, and a"
            + " gradient of 5.00 at rate 0.100 lifted it to 2.00.",
        Sentence.of(new Finding(event, Cause.LEAK, false, false, unit(0.5), Optional.of(blow))));
  }

  private static String drift(double drift, int steps) {
    Reading low = new Reading(0.25, 0.5, 0.0004);
    var before = new UnitValues(List.of(1.0), 0.5, low);
    var blow =
        new Finding.Blow(
            LEAKY,
            before,
            List.of(3),
            0.1,
            List.of(3e7, 4e7),
            drift,
            steps,
            Optional.empty(),
            Optional.empty(),
            false);
    var after = new UnitValues(List.of(1.0), 0.5, new Reading(-2, -1.5, 0));
    var event = new LifeEvent(7, LifeEvent.Kind.INACTIVE, 0, 2);
    return Sentence.of(
        new Finding(event, Cause.DRIFT, false, false, after, Optional.of(blow)), Language.ENGLISH);
  }

  @Test
  void aDriftSaysWhichWayItWentAndNothingWhereThereWasNone() {
    String begin = "Drifted off the data by step 7: it was active on only 0.04 % of the samples,";
    String end =
        " and the last update (gradient 5·10⁷, rate 0.1) took its largest z from 0.250 to"
            + " −2.000.";
    assertEquals(
        begin + " its largest z had been rising by 0.0005 a step over the last 10 steps," + end,
        drift(5e-4, 10));
    assertEquals(
        begin + " its largest z had been falling by 0.0005 a step over the last 10 steps," + end,
        drift(-5e-4, 10));
    assertEquals(
        begin + " its largest z had not changed over the last 10 steps," + end, drift(0, 10));
    assertEquals(
        begin + " its largest z had fallen by 1.000 in the step before," + end, drift(-1, 1));
    assertEquals(begin + end, drift(0, 0));
  }

  @Test
  void aBiasThatStayedIsNotTakenAnywhere() {
    UnitValues same = new UnitValues(List.of(2.0), 0.5, new Reading(-1, -1.5, 0));
    var blow =
        new Finding.Blow(
            LEAKY,
            unit(0.5),
            List.of(3, 4),
            0.1,
            List.of(1.0, 0.0),
            0,
            10,
            Optional.empty(),
            Optional.empty(),
            false);
    var event = new LifeEvent(7, LifeEvent.Kind.DEATH, 0, 2);
    String said =
        Sentence.of(new Finding(event, Cause.SINGLE_STEP, false, false, same, Optional.of(blow)));
    assertTrue(
        said.contains(
            "a minibatch of 2 with gradient 1.00 at rate 0.100 moved its weights and left its bias"
                + " at 0.500."),
        said);
  }

  @Test
  void whateverCanBeFoundIsSaidAndNoSentenceIsLeftOver() {
    var used =
        new TreeSet<>(Set.of("overdetermined", "decay_too", "carried_too", "normalized_too"));
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
    var texts = Wordbook.of("flatline/model/autopsy/sentences", Language.ENGLISH).texts();
    used.addAll(SentenceFilling.CLAUSES);
    assertEquals(new TreeSet<>(texts.keySet()), used);
  }
}
