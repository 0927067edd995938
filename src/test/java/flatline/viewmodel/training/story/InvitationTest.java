package flatline.viewmodel.training.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line of the start is true of the networks that are there. */
class InvitationTest {

  private static List<Message> said(Scenario scenario, long step) {
    return Story.of(Snapshots.of(scenario, step)).invitation();
  }

  private static String difference(Activation... contenders) {
    Scenario scenario = Scenario.DEFAULT.with(b -> b.contenders(List.of(contenders)));
    return said(scenario, 1).getFirst().key();
  }

  @Test
  void onlyTheActivationDiffersWhereItDoes() {
    assertEquals("story.activation", difference(new Relu(), new LeakyRelu(0.1)));
    assertEquals("story.activations", difference(new Relu(), new LeakyRelu(0.1), new Tanh()));
    assertEquals("story.parameter", difference(new LeakyRelu(0.1), new LeakyRelu(0.3)));
    assertEquals("story.same", difference(new Relu(), new Relu()));
    assertEquals("story.sameFunction", difference(new Relu(), new LeakyRelu(0), new Elu(0)));
    assertEquals("story.sameFunction", difference(new LeakyRelu(1), new Identity()));
    assertEquals("story.one", difference(new Relu()));
  }

  @Test
  void playIsInvitedToAtTheStartOnly() {
    assertEquals(
        List.of(Message.of("story.activation"), Message.of("story.play")),
        said(Scenario.DEFAULT, 0));
    assertEquals(List.of(Message.of("story.activation")), said(Scenario.DEFAULT, 5));
    var playing = Snapshots.playing(Snapshots.of(Scenario.DEFAULT, 0), 0);
    assertEquals(List.of(Message.of("story.activation")), Story.of(playing).invitation());
  }

  private static String difference(Change change, long step) {
    Scenario changed = Scenario.DEFAULT.with(List.of(new Intervention(3, change)));
    return said(changed, step).getFirst().key();
  }

  @Test
  void whatWasDoneToOneOfThemByHandDiffersToo() {
    Change bias = new Change.Set(new Target.Bias(0, 0, 2), 1);
    assertEquals("story.activation", difference(bias, 2), "not yet");
    assertEquals("story.byHand", difference(bias, 3));
    assertEquals("story.byHand", difference(new Change.Freeze(new Change.UnitAddress(1, 0, 0)), 3));
    assertEquals("story.activation", difference(new Change.Set(new Target.LearningRate(), 1), 3));
    assertEquals(
        "story.activation",
        difference(new Change.Add(new Target.HiddenBias(Target.ALL), -1), 3),
        "all of them alike");
    assertEquals("story.same", difference(new Change.SetActivation(1, new Relu()), 3));
  }

  private static String difference(long step, Entrant... contenders) {
    Change bias = new Change.Set(new Target.Bias(0, 0, 2), 1);
    Scenario scenario =
        Scenario.DEFAULT
            .with(b -> b.entrants(List.of(contenders)))
            .with(List.of(new Intervention(3, bias)));
    return said(scenario, step).getFirst().key();
  }

  @Test
  void networksThatAreTrainedUnlikeAreNotTheSame() {
    Entrant relu = Entrant.of(new Relu());
    Entrant clipped = new Entrant(new Relu(), Remedy.ofClip(0.1));
    Entrant leaky = new Entrant(new LeakyRelu(0.1), Remedy.NONE.withRate(0.5));
    assertEquals("story.training", difference(1, relu, clipped));
    assertEquals("story.activationAndTraining", difference(1, relu, leaky));
    assertEquals("story.same", difference(1, clipped, clipped));
    // A remedy that says for itself what is said for all is none.
    assertEquals("story.same", difference(1, relu, new Entrant(new Relu(), Remedy.ofClip(0))));
    assertEquals("story.output", difference(1, relu, relu.withOutput(new Relu())));
    assertEquals(
        "story.activations",
        difference(1, relu, Entrant.of(new LeakyRelu(0.1)).withOutput(new Relu())));
    assertEquals("story.hand", difference(3, clipped, clipped));
    assertEquals("story.trainingAndHand", difference(3, relu, clipped));
    assertEquals("story.all", difference(3, relu, leaky));
  }

  @Test
  void atTheEndNothingIsInvitedTo() {
    Story end = Story.of(Snapshots.of(Scenario.DEFAULT.with(b -> b.steps(20)), 20));
    assertEquals(List.of(), end.invitation());
    assertEquals(2, end.fates().size());
  }
}
