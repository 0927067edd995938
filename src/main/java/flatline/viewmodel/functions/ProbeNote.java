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
  private final double x;

  private ProbeNote(List<Activation> shown, double x) {
    this.shown = shown;
    this.x = x;
  }

  /** The sentences for these functions at x, in their order; never none. */
  public static List<Message> of(List<Activation> shown, double x) {
    return new ProbeNote(shown, x).sentences();
  }

  private List<Message> sentences() {
    boolean relu = shown.stream().anyMatch(Relu.class::isInstance);
    var leaky =
        shown.stream().filter(LeakyRelu.class::isInstance).map(LeakyRelu.class::cast).findFirst();
    if (!relu && leaky.isEmpty()) {
      return List.of(others());
    }
    if (x > 0) {
      return List.of(Message.of(relu && leaky.isPresent() ? "note.right.both" : "note.right.one"));
    }
    return x == 0 ? atZero(relu, leaky) : onTheLeft(relu, leaky);
  }

  private static List<Message> onTheLeft(boolean relu, Optional<LeakyRelu> leaky) {
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

  private static List<Message> atZero(boolean relu, Optional<LeakyRelu> leaky) {
    var sentences = new ArrayList<Message>();
    if (!relu && leaky.filter(each -> !each.hasKink()).isPresent()) {
      return List.of(Message.of("note.zero.identity"));
    }
    sentences.add(Message.of("note.zero"));
    if (relu && leaky.isPresent()) {
      sentences.add(Message.of("note.zero.both", leftSlope(leaky.get())));
    } else {
      sentences.add(Message.of("note.zero.one", leaky.map(ProbeNote::leftSlope).orElse("0")));
    }
    return sentences;
  }

  private static String leftSlope(LeakyRelu leaky) {
    return Numbers.brief(leaky.alpha());
  }

  private Message others() {
    if (shown.isEmpty()) {
      return Message.of("note.none");
    }
    var bySlope = Comparator.comparingDouble((Activation each) -> Math.abs(each.derivative(x)));
    Activation least = shown.stream().min(bySlope).orElseThrow();
    Activation most = shown.stream().max(bySlope).orElseThrow();
    return least.equals(most) || shown.size() == 1
        ? Message.of("note.other", name(most), percent(most))
        : Message.of("note.others", name(most), percent(most), name(least), percent(least));
  }

  private static String name(Activation activation) {
    return "@" + TextKeys.ACTIVATIONS.of(activation.id());
  }

  private String percent(Activation activation) {
    return Numbers.brief(100 * activation.derivative(x));
  }
}
