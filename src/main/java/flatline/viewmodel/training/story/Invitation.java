package flatline.viewmodel.training.story;

import flatline.model.activation.Activation;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.loop.Snapshot;
import flatline.model.optimizer.RateSchedule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import flatline.viewmodel.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In what the networks differ at the step that is shown, and what to do at the start. */
final class Invitation {

  private Invitation() {}

  /** One sentence, or two. */
  static List<Message> of(Snapshot shown) {
    List<Message> sentences = new ArrayList<>();
    sentences.add(Message.of(difference(shown)));
    if (shown.step() == 0 && !shown.playing()) {
      sentences.add(Message.of("story.play"));
    }
    return List.copyOf(sentences);
  }

  private static String difference(Snapshot shown) {
    List<Activation> activations = shown.activations();
    if (activations.size() == 1) {
      return "story.one";
    }
    Setup setup = shown.scenario().setup();
    boolean layered = count(setup.entrants().stream().map(Entrant::layers)) > 1;
    boolean unlike = layered || count(activations.stream()) > 1;
    boolean trainedUnlike = isTrainedUnlike(setup);
    if (isTreatedUnlike(shown)) {
      return byHand(unlike, trainedUnlike);
    }
    if (trainedUnlike) {
      return unlike ? "story.activationAndTraining" : "story.training";
    }
    if (!unlike) {
      return "story.same";
    }
    if (layered) {
      return isOfOutput(shown) ? "story.output" : "story.activations";
    }
    if (count(activations.stream().map(Invitation::plainest)) == 1) {
      return "story.sameFunction";
    }
    if (count(activations.stream().map(each -> each.withAtZero(0))) == 1) {
      return "story.atZero";
    }
    if (count(activations.stream().map(Activation::id)) == 1) {
      return "story.parameter";
    }
    return activations.size() == 2 ? "story.activation" : "story.activations";
  }

  /** Whether the networks are alike up to what their outputs make of their sums. */
  private static boolean isOfOutput(Snapshot shown) {
    return count(shown.activations().stream()) == 1
        && count(shown.scenario().setup().entrants().stream().map(each -> each.layers().hidden()))
            == 1;
  }

  private static String byHand(boolean unlike, boolean trainedUnlike) {
    if (trainedUnlike) {
      return unlike ? "story.all" : "story.trainingAndHand";
    }
    return unlike ? "story.byHand" : "story.hand";
  }

  /** Whether one network steps by other rules than another, as the run began. */
  private static boolean isTrainedUnlike(Setup setup) {
    return count(
            IntStream.range(0, setup.entrants().size())
                .mapToObj(each ->
                    List.of(
                        setup.rule(each),
                        setup.regularization(each),
                        setup.entrants().get(each).remedy().rate())))
        > 1;
  }

  private static long count(Stream<?> values) {
    return values.distinct().count();
  }

  /** With some parameters a function is one that has a plainer name. */
  private static Activation plainest(Activation activation) {
    if (activation.hasFlatSide()) {
      return new Relu(activation.atZero().orElse(0));
    }
    return activation instanceof LeakyRelu leaky && leaky.alpha() == 1
        ? new Identity()
        : activation;
  }

  /** Whether somebody changed one network and not all, in more than its activation. */
  private static boolean isTreatedUnlike(Snapshot shown) {
    return shown.scenario().interventions().stream()
        .filter(each -> each.step() <= shown.step())
        .anyMatch(each -> isOfOne(each.change()));
  }

  private static boolean isOfOne(Change change) {
    int whom =
        switch (change) {
          case Change.Set(Target target, double _) -> whom(target);
          case Change.Add(Target target, double _) -> whom(target);
          case Change.Freeze(Change.UnitAddress unit) -> unit.contender();
          case Change.Unfreeze(Change.UnitAddress unit) -> unit.contender();
          case Change.Reinitialize(Change.UnitAddress unit) -> unit.contender();
          case Change.SetActivation _ -> Target.ALL;
          case Change.SetSchedule(int contender, RateSchedule _) -> contender;
        };
    return whom != Target.ALL;
  }

  /** The activation's own number makes no other difference than that. */
  private static int whom(Target target) {
    return switch (target) {
      case Target.LearningRate(), Target.BatchSize(), Target.Alpha _ -> Target.ALL;
      case Target.HiddenBias(int contender) -> contender;
      case Target.Weight weight -> weight.contender();
      case Target.Bias bias -> bias.contender();
      case Target.Momentum(int contender) -> contender;
      case Target.Clip(int contender) -> contender;
      case Target.ResetEvery(int contender) -> contender;
      case Target.LeakRate(int contender) -> contender;
      case Target.BatchNorm(int contender) -> contender;
    };
  }
}
