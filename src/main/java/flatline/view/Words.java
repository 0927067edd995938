package flatline.view;

import flatline.model.activation.Activation;
import flatline.model.language.NumberForm;
import flatline.model.language.RunningText;
import flatline.model.network.Network;
import flatline.model.scenario.Setup;
import flatline.view.plot.ContenderLabels;
import flatline.viewmodel.Message;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;

/** Turns what the view models have to say into words. */
public final class Words {

  private static final int LEAK_DECIMALS = 2;

  private final Texts texts;

  /** Words out of the texts. */
  public Words(Texts texts) {
    this.texts = texts;
  }

  /** The texts themselves. */
  public Texts texts() {
    return texts;
  }

  /** A text as it stands. */
  public String get(String key) {
    return texts.get(key);
  }

  /** A text with its arguments. */
  public String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** The text of a key with its arguments put in. */
  public String say(Message message) {
    return texts.say(message);
  }

  /** Sentences, one after the other. */
  public String say(List<Message> messages) {
    return messages.stream().map(this::say).collect(RunningText.inARow());
  }

  /** A title or what is said of a run, translated if it is a preset's. */
  public String preset(String text) {
    return texts.preset(text);
  }

  /** How numbers are written. */
  public NumberForm numbers() {
    return texts.numbers();
  }

  /** What an activation is called, whatever its parameter. */
  public String name(Activation activation) {
    return texts.name(activation);
  }

  /** Its parameter, as an equation; empty for those without one. */
  public String parameter(Activation activation) {
    OptionalDouble alpha = activation.parameter();
    return alpha.isPresent() ? "α = " + numbers().exact(alpha.getAsDouble()) : "";
  }

  /** The same of units that have learned leaks of their own: from the least to the largest. */
  public String parameter(Activation activation, Network network) {
    DoubleSummaryStatistics leaks = Arrays.stream(network.leaks()).summaryStatistics();
    return leaks.getCount() == 0
        ? parameter(activation)
        : "α = "
            + numbers().fixed(leaks.getMin(), LEAK_DECIMALS)
            + " … "
            + numbers().fixed(leaks.getMax(), LEAK_DECIMALS);
  }

  /** What a contender is called, so that it can be told from the others. */
  public String name(int contender, List<Activation> activations, Setup setup) {
    return ContenderLabels.of(contender, activations, setup, texts);
  }

  /** The same of one as it begins. */
  public String name(int contender, Setup setup) {
    return name(contender, setup.contenders(), setup);
  }

  /** The same without its parameter, which stands beside it. */
  public String shortName(int contender, List<Activation> activations, Setup setup) {
    String name = ContenderLabels.function(contender, activations.get(contender), setup, texts);
    return ContenderLabels.remedied(name, contender, setup, texts);
  }
}
