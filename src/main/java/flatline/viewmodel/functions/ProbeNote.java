package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.number.Numbers;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What it means to stand where the probe stands, in plain sentences. */
public final class ProbeNote {

  private final List<Activation> shown;
  private final boolean relu;
  private final Optional<LeakyRelu> leaky;
  private final double x;

  private ProbeNote(List<Activation> shown, double x) {
    this.shown = shown;
    this.x = x;
    relu = shown.stream().anyMatch(Relu.class::isInstance);
    leaky =
        shown.stream().filter(LeakyRelu.class::isInstance).map(LeakyRelu.class::cast).findFirst();
  }

  /** The sentences for these functions at x, in their order; never none. */
  public static List<Message> of(List<Activation> shown, double x) {
    return new ProbeNote(shown, x).sentences();
  }

  private List<Message> sentences() {
    if (!relu && leaky.isEmpty()) {
      return List.of(shown.isEmpty() ? Message.of("note.none") : compared("note.others", shown));
    }
    List<Message> sentences = new ArrayList<>(rectifiers());
    List<Activation> rest = shown.stream().filter(each -> !isRectifier(each)).toList();
    if (!rest.isEmpty()) {
      sentences.add(compared("note.rest", rest));
    }
    return sentences;
  }

  private static boolean isRectifier(Activation each) {
    return each instanceof Relu || each instanceof LeakyRelu;
  }

  private List<Message> rectifiers() {
    if (x < 0) {
      return onTheLeft();
    }
    return x == 0 ? atZero() : List.of(onTheRight());
  }

  private Message onTheRight() {
    return relu && leaky.isPresent()
        ? Message.of("note.right.both")
        : Message.of("note.right.one", name(relu ? new Relu() : leaky.orElseThrow()));
  }

  private List<Message> onTheLeft() {
    var sentences = new ArrayList<Message>();
    if (relu) {
      sentences.add(Message.of("note.left.relu"));
    }
    leaky.ifPresent(each -> sentences.add(leak(each.alpha(), relu)));
    return sentences;
  }

  private static Message leak(double alpha, boolean besideRelu) {
    if (alpha == 0) {
      return Message.of(besideRelu ? "note.left.leak.none.too" : "note.left.leak.none");
    }
    if (alpha == 1) {
      return Message.of("note.left.leak.identity");
    }
    String percent = Numbers.brief(100 * alpha);
    return Message.of(besideRelu ? "note.left.leak.too" : "note.left.leak", percent);
  }

  private List<Message> atZero() {
    Optional<LeakyRelu> kinked = leaky.filter(Activation::hasKink);
    List<Message> sentences = new ArrayList<>();
    if (relu && kinked.isPresent()) {
      sentences.add(Message.of("note.zero.both", leftSlope(kinked.get())));
    } else if (relu) {
      sentences.add(Message.of("note.zero.one", name(new Relu()), "0"));
    } else {
      kinked.ifPresent(
          each -> sentences.add(Message.of("note.zero.one", name(each), leftSlope(each))));
    }
    if (kinked.isEmpty() && leaky.isPresent()) {
      sentences.add(Message.of("note.zero.identity"));
    }
    return sentences;
  }

  private static String leftSlope(LeakyRelu leaky) {
    return Numbers.brief(leaky.alpha());
  }

  /** The one of some functions that passes on most of the gradient here, and the one least. */
  private Message compared(String key, List<Activation> some) {
    var bySlope = Comparator.comparingDouble((Activation each) -> Math.abs(each.derivative(x)));
    Activation least = some.stream().min(bySlope).orElseThrow();
    Activation most = some.stream().max(bySlope).orElseThrow();
    return least.equals(most)
        ? Message.of("note.other", name(most), percent(most))
        : Message.of(key, name(most), percent(most), name(least), percent(least));
  }

  private static String name(Activation activation) {
    return "@" + TextKeys.ACTIVATIONS.of(activation.id());
  }

  private String percent(Activation activation) {
    return Numbers.brief(100 * activation.derivative(x));
  }
}
