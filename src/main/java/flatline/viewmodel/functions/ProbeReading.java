package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Range;
import flatline.model.number.Numbers;
import flatline.viewmodel.Message;
import java.util.List;

/**
 * What the card of a function says, line by line, with the values at the probe.
 *
 * @param function with the parameter in force
 * @param x the probe's
 */
public record ProbeReading(Activation function, double x) {

  private static final double FAR = -5;
  private static final int MOST_LETTERS = 22;

  /** A line of a card: what it is, and the value at the right. */
  public record Fact(Message what, Message value) {}

  /** The card's lines but the last one. */
  public List<Fact> facts() {
    String place = Numbers.brief(x);
    return List.of(
        new Fact(Message.of("fact.value", place), plain(Numbers.brief(function.value(x)))),
        new Fact(Message.of("fact.slope", place), slope()),
        new Fact(Message.of("fact.range"), range(function.range())),
        negativeSide());
  }

  private Message slope() {
    String used = Numbers.brief(function.derivative(x));
    return isAtKink() ? Message.of("fact.slope.undefined", used) : plain(used);
  }

  /** Whether f′ does not exist here. */
  public boolean isAtKink() {
    return x == 0 && function.hasKink();
  }

  private Fact negativeSide() {
    if (function.hasFlatSide()) {
      return new Fact(Message.of("fact.zero"), Message.of("fact.zero.where"));
    }
    boolean straight = function instanceof LeakyRelu || function instanceof Identity;
    var what =
        straight ? Message.of("fact.gradient") : Message.of("fact.gradient.at", Numbers.brief(FAR));
    return new Fact(what, percent(function.derivative(FAR)));
  }

  private static Message percent(double share) {
    return Message.of("fact.percent", Numbers.brief(100 * share));
  }

  private static Message plain(String text) {
    return Message.of("fact.plain", text);
  }

  private static Message range(Range range) {
    String open = range.lowTaken() ? "[" : "(";
    String close = range.highTaken() ? "]" : ")";
    return plain(open + Numbers.brief(range.low()) + ", " + Numbers.brief(range.high()) + close);
  }

  /** Who proposed the function, short enough for the card, and when. */
  public Fact source() {
    var source = function.source();
    return new Fact(authors(source.authors()), plain(Integer.toString(source.year())));
  }

  private static Message authors(String names) {
    int comma = names.indexOf(',');
    boolean several = comma > 0 && names.length() > MOST_LETTERS;
    return several ? Message.of("fact.authors", names.substring(0, comma)) : plain(names);
  }

  /** Authors, year and title in full. */
  public Message citation() {
    var source = function.source();
    return Message.of(
        "fact.citation", source.authors(), Integer.toString(source.year()), source.title());
  }
}
