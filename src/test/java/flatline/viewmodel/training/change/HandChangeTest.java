package flatline.viewmodel.training.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.optimizer.Optimizer;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.view.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of changes by hand, as it is read. */
class HandChangeTest {

  private static final Scenario START =
      Scenario.DEFAULT.with(
          b -> b.contenders(List.of(new Relu(), new LeakyRelu(0.1))).rate(0.5).batchSize(16));

  private static final Target ALPHA = new Target.Alpha(Target.ALL);

  private static List<String> told(Scenario start, Object... stepsAndChanges) {
    List<Intervention> all = new ArrayList<>();
    for (int i = 0; i < stepsAndChanges.length; i += 2) {
      all.add(new Intervention((int) stepsAndChanges[i], (Change) stepsAndChanges[i + 1]));
    }
    var texts = new Texts();
    return HandChange.of(start.with(all)).stream()
        .map(each -> each.step() + ": " + texts.say(each.what()))
        .toList();
  }

  private static Change set(Target target, double value) {
    return new Change.Set(target, value);
  }

  @Test
  void numbersAreToldFromWhatToWhat() {
    assertEquals(
        List.of(
            "106: α 0.1 → 0.25",
            "110: α 0.25 → 0",
            "120: learning rate 0.5 → 2",
            "121: learning rate 2 → 2.5",
            "130: batch size 16 → 4"),
        told(
            START,
            106,
            set(ALPHA, 0.25),
            110,
            set(new Target.Alpha(1), 0),
            120,
            set(new Target.LearningRate(), 2),
            121,
            new Change.Add(new Target.LearningRate(), 0.5),
            130,
            set(new Target.BatchSize(), 4)));
  }

  @Test
  void anotherActivationIsToldByName() {
    assertEquals(
        List.of("5: ReLU → ELU", "6: α of ELU 1 → 0.5", "7: α 0.1 → 0.2"),
        told(
            START,
            5,
            new Change.SetActivation(0, new Elu(1)),
            6,
            set(new Target.Alpha(0), 0.5),
            7,
            set(ALPHA, 0.2)));
  }

  @Test
  void aUnitIsTheNetworksThatIsTrainedInThatWay() {
    Entrant plain = Entrant.of(new Relu());
    Entrant momentum = new Entrant(new Relu(), Remedy.of(new Optimizer.Sgd(0.9)));
    Scenario ways = START.with(b -> b.entrants(List.of(plain, momentum)));
    Scenario leaks =
        START.with(b -> b.contenders(List.of(new LeakyRelu(0.01), new LeakyRelu(0.25))));
    Change bias = set(new Target.Bias(1, 0, 2), -1);
    assertEquals(List.of("4: ReLU, momentum: bias of unit 3 set to −1"), told(ways, 4, bias));
    assertEquals(List.of("4: Leaky ReLU 0.25: bias of unit 3 set to −1"), told(leaks, 4, bias));
  }

  @Test
  void aLineThatWasDraggedIsOneChange() {
    assertEquals(
        List.of("9: ReLU: line of unit 3 moved", "9: Leaky ReLU: bias of unit 3 set to −5"),
        told(
            START,
            9,
            set(new Target.Weight(0, 0, 2, 0), 1),
            9,
            set(new Target.Weight(0, 0, 2, 1), 2),
            9,
            set(new Target.Bias(0, 0, 2), 3),
            9,
            set(new Target.Bias(1, 0, 2), -5)));
  }

  @Test
  void whatIsDoneToUnitsIsTold() {
    var unit = new Change.UnitAddress(0, 0, 7);
    assertEquals(
        List.of(
            "1: ReLU: unit 8 frozen",
            "2: ReLU: unit 8 unfrozen",
            "3: ReLU: new random weights for unit 8",
            "4: all networks: all hidden biases set to −1",
            "5: all networks: −4 added to all hidden biases",
            "6: ReLU: w 2 of unit 8 set to 1.5",
            "7: ReLU: w 1 of the output set to 0"),
        told(
            START,
            1,
            new Change.Freeze(unit),
            2,
            new Change.Unfreeze(unit),
            3,
            new Change.Reinitialize(unit),
            4,
            set(new Target.HiddenBias(Target.ALL), -1),
            5,
            new Change.Add(new Target.HiddenBias(Target.ALL), -4),
            6,
            set(new Target.Weight(0, 0, 7, 1), 1.5),
            7,
            set(new Target.Weight(0, 1, 0, 0), 0)));
  }

  @Test
  void inSeveralLayersTheLayerIsTold() {
    assertEquals(
        List.of("2: Leaky ReLU: bias of unit 2, layer 2 set to 1"),
        told(START.with(b -> b.hidden(List.of(4, 3))), 2, set(new Target.Bias(1, 1, 1), 1)));
  }
}
