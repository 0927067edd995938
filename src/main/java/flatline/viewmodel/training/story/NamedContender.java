package flatline.viewmodel.training.story;

import flatline.model.activation.Activation;
import flatline.model.number.Numbers;
import flatline.model.scenario.Distinction;
import flatline.model.scenario.Distinction.Kind;
import flatline.model.scenario.Setup;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What contenders are called in messages, so that they can be told apart. */
public final class NamedContender {

  private static final TextKeys WAYS =
      TextKeys.of("remedy.*", Arrays.stream(Kind.values()).map(Kind::id));

  /** Of those that others may have with another number. */
  private static final TextKeys EXACT =
      TextKeys.of(
          "remedy.*.exact",
          Stream.of(
                  Kind.MOMENTUM,
                  Kind.CLIP,
                  Kind.RESET,
                  Kind.WARM_UP,
                  Kind.LEAK_RATE,
                  Kind.L1,
                  Kind.L2)
              .map(Kind::id));

  private NamedContender() {}

  /**
   * The name of one as it begins, as {@link #of(int, List, Setup)}.
   *
   * @param contender from 0
   */
  public static Message of(int contender, Setup setup) {
    return of(contender, setup.contenders(), setup);
  }

  /**
   * The name of one: with its parameter where a function comes twice, and with that in which its
   * way of training differs from the others'.
   *
   * @param contender from 0
   * @param all the activations in force
   */
  public static Message of(int contender, List<Activation> all, Setup setup) {
    Activation activation = all.get(contender);
    Message name =
        Message.of(
            setup.learnsLeaks(contender, activation)
                ? WAYS.of(Kind.LEAK_RATE.id())
                : TextKeys.ACTIVATIONS.of(activation.id()));
    boolean twice = all.stream().filter(each -> each.id().equals(activation.id())).count() > 1;
    if (twice && activation.parameter().isPresent()) {
      String alpha = Numbers.exact(activation.parameter().getAsDouble());
      name = new Message("contender.alpha", List.of(Message.PART, alpha), List.of(name));
    }
    for (Distinction each : Distinction.of(setup, contender)) {
      if (each.kind() != Kind.LEAK_RATE || each.exact()) {
        List<String> places = List.of(Message.PART, Message.PART);
        name = new Message("remedy.named", places, List.of(name, say(each)));
      }
    }
    return name;
  }

  private static Message say(Distinction distinction) {
    String id = distinction.kind().id();
    String number =
        distinction.value().isPresent() ? Numbers.exact(distinction.value().getAsDouble()) : "";
    return switch (distinction.kind()) {
      case THEN, OUTPUT ->
          Message.of(
              WAYS.of(id),
              "@" + TextKeys.ACTIVATIONS.of(distinction.function().orElseThrow().id()));
      case ADAM, COSINE, BATCH_NORM -> Message.of(WAYS.of(id));
      case RATE, RATE_FACTOR, AT_ZERO -> Message.of(WAYS.of(id), number);
      case MOMENTUM, CLIP, RESET, WARM_UP, LEAK_RATE, L1, L2 ->
          distinction.exact() ? Message.of(EXACT.of(id), number) : Message.of(WAYS.of(id));
    };
  }
}
