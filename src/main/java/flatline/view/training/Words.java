package flatline.view.training;

import flatline.model.activation.Activation;
import flatline.view.Texts;
import flatline.viewmodel.Message;
import flatline.viewmodel.Numbers;
import java.util.List;
import java.util.OptionalDouble;

/** Turns what the view models have to say into words. */
final class Words {

  private final Texts texts;

  Words(Texts texts) {
    this.texts = texts;
  }

  /** The texts themselves. */
  Texts texts() {
    return texts;
  }

  /** A text as it stands. */
  String get(String key) {
    return texts.get(key);
  }

  /** A text with its arguments. */
  String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** A message in words. */
  String say(Message message) {
    return texts.say(message);
  }

  /** The name of an activation. */
  String name(Activation activation) {
    return texts.get("activation." + activation.id());
  }

  /** Its parameter, as an equation; empty for those without one. */
  String parameter(Activation activation) {
    OptionalDouble alpha = activation.parameter();
    return alpha.isPresent() ? "α = " + Numbers.shortest(alpha.getAsDouble()) : "";
  }

  /** Names that tell contenders apart: with their parameter where a function comes twice. */
  String name(Activation activation, List<Activation> among) {
    boolean twice = among.stream().filter(each -> each.id().equals(activation.id())).count() > 1;
    OptionalDouble alpha = activation.parameter();
    return twice && alpha.isPresent()
        ? name(activation) + " " + Numbers.shortest(alpha.getAsDouble())
        : name(activation);
  }
}
