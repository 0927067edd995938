package flatline.model.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.model.optimizer.Optimizer;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Remedy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OwnRemedyTest {

  static List<RemedyPart> parts() {
    return OwnRemedy.KINDS.stream().flatMap(kind -> RemedyPart.alone(kind).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartIsFoundInWhatItChanges(RemedyPart part) {
    assertEquals(Optional.of(part), OwnRemedy.part(OwnRemedy.of(part)));
  }

  @Test
  void twoAtOnceAreNoneOfThem() {
    assertEquals(Optional.empty(), OwnRemedy.part(Remedy.of(new Optimizer.Sgd(0.9)).withClip(1)));
    assertEquals(Optional.empty(), OwnRemedy.part(Remedy.of(Optimizer.Adam.CUSTOMARY)));
    assertEquals(Optional.empty(), OwnRemedy.part(Remedy.NONE));
  }

  @ParameterizedTest
  @EnumSource(names = {"LEAKY", "PRELU", "STANDARDIZED"})
  void whatIsNotOfOneContendersTrainingIsRefused(RemedyKind kind) {
    RemedyPart part = RemedyPart.alone(kind).getFirst();
    assertThrows(IllegalArgumentException.class, () -> OwnRemedy.of(part));
  }

  @Test
  void limitsHold() {
    var tooMuch = RemedyPart.of(RemedyKind.MOMENTUM, 1);
    assertThrows(Refusal.class, () -> OwnRemedy.of(tooMuch));
  }
}
