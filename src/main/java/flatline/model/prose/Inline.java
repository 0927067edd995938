package flatline.model.prose;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text. */
public sealed interface Inline {

  /** The letters alone, a line's end as a space. */
  String plain();

  /** The letters of a text. */
  static String plain(List<Inline> text) {
    return text.stream().map(Inline::plain).collect(Collectors.joining());
  }

  /** Plain words, with the spaces around them. */
  record Letters(String plain) implements Inline {}

  /** What is said with weight. */
  record Strong(List<Inline> words) implements Inline {

    /** Copies the list. */
    public Strong {
      words = List.copyOf(words);
    }

    @Override
    public String plain() {
      return Inline.plain(words);
    }
  }

  /** What is stressed. */
  record Emphasis(List<Inline> words) implements Inline {

    /** Copies the list. */
    public Emphasis {
      words = List.copyOf(words);
    }

    @Override
    public String plain() {
      return Inline.plain(words);
    }
  }

  /** A formula or a name, in type of one width. */
  record Code(String plain) implements Inline {}

  /**
   * Words that lead to somewhere.
   *
   * @param target where to, as it is written
   */
  record Link(List<Inline> words, String target) implements Inline {

    /** Copies the list. */
    public Link {
      words = List.copyOf(words);
    }

    @Override
    public String plain() {
      return Inline.plain(words);
    }
  }

  /** Where a new line begins. */
  record LineEnd() implements Inline {

    @Override
    public String plain() {
      return " ";
    }
  }
}
