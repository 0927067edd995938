package flatline.viewmodel.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.data.Normalization;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.Snapshots;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitDataTest {

  private final FakeTraining training = new FakeTraining();
  private final AlphaModel alpha = new AlphaModel();
  private final UnitModel unit = new UnitModel();
  private final TrainingViewModel page =
      new TrainingViewModel(
          training,
          PlainPresets.of(Scenario.DEFAULT),
          new TrainingContext(alpha, new Notices(), Runnable::run));
  private final FunctionsViewModel functions = new FunctionsViewModel(alpha, unit);

  UnitDataTest() {
    page.shareUnit(unit);
  }

  private void pulse(Snapshot snapshot) {
    training.offer(snapshot);
    functions.onPulse(0);
  }

  @Test
  void theUnitThatIsSelectedOnOnePageIsShownOnTheOther() {
    pulse(Snapshots.of(Scenario.DEFAULT, 3));
    assertFalse(functions.data().availableProperty().getValue());
    page.selection().toggle(new UnitRef(0, 4));
    assertEquals(
        Message.of("functions.data", "5", "1"), functions.data().titleProperty().getValue());
    var before = functions.data().shownProperty().get().orElseThrow();
    assertEquals(2, before.contenders().size());
    pulse(Snapshots.of(Scenario.DEFAULT, 9));
    var after = functions.data().shownProperty().get().orElseThrow();
    assertFalse(before.equals(after), "it goes along with the training");
    page.selection().clear();
    assertTrue(functions.data().shownProperty().get().isEmpty());
  }

  @Test
  void onlyContendersWhoseFunctionIsShownCount() {
    pulse(Snapshots.of(Scenario.DEFAULT, 0));
    page.selection().toggle(new UnitRef(0, 0));
    functions.items().getFirst().shownProperty().set(false);
    var shown = functions.data().shownProperty().get().orElseThrow();
    assertEquals(
        List.of("leaky_relu"),
        shown.contenders().stream().map(each -> each.activation().id()).toList());
    functions.data().onProperty().set(false);
    assertTrue(functions.data().shownProperty().get().isEmpty());
  }

  @Test
  void thePlotMakesRoomForDataFarOutAndGoesBackWithoutThem() {
    Scenario far =
        Scenario.DEFAULT.with(
            b -> b.normalization(new Normalization(Normalization.Kind.NONE, 8, 0, 0)));
    pulse(Snapshots.of(far, 0));
    page.selection().toggle(new UnitRef(0, 0));
    var x = functions.zoom().viewportProperty().get().x();
    for (var each : unit.sightProperty().get().orElseThrow().contenders()) {
      var z = each.signs().preactivations();
      assertTrue(x.low() <= z.edge(0) && z.edge(z.bins()) <= x.high(), x::toString);
    }
    assertTrue(x.length() > 6);
    page.selection().clear();
    assertEquals(6, functions.zoom().viewportProperty().get().x().length());
  }
}
