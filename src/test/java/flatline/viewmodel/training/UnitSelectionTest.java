package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Activation;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitSelectionTest {

  private static final UnitRef THIRD = new UnitRef(0, 2);

  private final UnitSelection selection = new UnitSelection();

  private void follow(int networks, Integer... widths) {
    List<Activation> contenders = Activation.all().subList(0, networks);
    selection.follow(
        Scenario.DEFAULT.with(b -> b.contenders(contenders).hidden(List.of(widths))).setup());
  }

  private void assertSelected(int layer, int unit) {
    assertEquals(Optional.of(new UnitRef(layer, unit)), selection.selected());
  }

  @Test
  void ofTwinsBothAreShownWhereverOnePoints() {
    follow(2, 8);
    selection.toggle(1, THIRD);
    assertEquals(List.of(0, 1), selection.shown(2));
    selection.toggle(0, THIRD);
    assertEquals(Optional.empty(), selection.selected(), "both are seen: it is let go of");
  }

  @Test
  void ofManyTheOneThatWasPointedAtIsShownAndTheFirstOthers() {
    follow(4, 8);
    selection.toggle(3, THIRD);
    assertEquals(List.of(0, 3), selection.shown(2));
    assertEquals(List.of(3), selection.shown(1));
    assertEquals(List.of(0, 1, 2, 3), selection.shown(9));
    selection.toggle(2, THIRD);
    assertSelected(0, 2);
    assertEquals(List.of(0, 2), selection.shown(2));
    selection.toggle(2, THIRD);
    assertEquals(Optional.empty(), selection.selected());
  }

  @Test
  void aNetworkThatWasTakenAwayIsNotShown() {
    follow(4, 8);
    selection.toggle(3, THIRD);
    follow(2, 8);
    assertEquals(List.of(0, 1), selection.shown(2));
    assertSelected(0, 2);
    follow(2, 2);
    assertEquals(Optional.empty(), selection.selected());
  }

  @Test
  void neighboursAreFoundAcrossLayersAndNotBeyondTheEnds() {
    follow(2, 3, 1);
    selection.move(1);
    assertSelected(0, 0);
    selection.move(-1);
    assertSelected(0, 0);
    selection.move(3);
    assertSelected(1, 0);
    selection.move(1);
    assertSelected(1, 0);
    selection.clear();
    selection.move(-1);
    assertSelected(1, 0);
    selection.select(THIRD);
    selection.moveLayer(1);
    assertSelected(1, 0);
    selection.moveLayer(-1);
    assertSelected(0, 0);
  }

  @Test
  void aNetworkWithoutHiddenUnitsHasNoneToSelect() {
    follow(2);
    selection.move(1);
    selection.moveLayer(1);
    selection.toggleNumber(0);
    assertEquals(Optional.empty(), selection.selected());
  }
}
