package flatline.model.prose;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a text that stands by itself. */
public sealed interface Passage {

  /** The letters alone, pieces of it set apart by spaces. */
  String plain();

  private static String plain(List<Item> items) {
    return items.stream()
        .flatMap(item -> item.passages().stream())
        .map(Passage::plain)
        .collect(Collectors.joining(" "));
  }

  /** Words that run on. */
  record Paragraph(List<Inline> words) implements Passage {

    /** Copies the list. */
    public Paragraph {
      words = List.copyOf(words);
    }

    @Override
    public String plain() {
      return Inline.plain(words);
    }
  }

  /** A list whose items have bullets. */
  record Bullets(List<Item> items) implements Passage {

    /** Copies the list. */
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public String plain() {
      return Passage.plain(items);
    }
  }

  /**
   * A list whose items are numbered.
   *
   * @param first the number of the first
   */
  record Numbered(int first, List<Item> items) implements Passage {

    /** Copies the list. */
    public Numbered {
      items = List.copyOf(items);
    }

    @Override
    public String plain() {
      return Passage.plain(items);
    }
  }

  /** Lines in type of one width, as they stand. */
  record Listing(List<String> lines) implements Passage {

    /** Copies the list. */
    public Listing {
      lines = List.copyOf(lines);
    }

    @Override
    public String plain() {
      return String.join(" ", lines);
    }
  }

  /**
   * Things in one column, and beside each what is said of it.
   *
   * @param terms at least one
   */
  record Terms(List<Term> terms) implements Passage {

    /** Copies the list. */
    public Terms {
      terms = List.copyOf(terms);
    }

    @Override
    public String plain() {
      return terms.stream()
          .map(term -> Inline.plain(term.name()) + " " + Inline.plain(term.meaning()))
          .collect(Collectors.joining(" "));
    }
  }

  /** A thing and what is said of it. */
  record Term(List<Inline> name, List<Inline> meaning) {

    /** Copies the lists. */
    public Term {
      name = List.copyOf(name);
      meaning = List.copyOf(meaning);
    }
  }

  /** What one point of a list says. */
  record Item(List<Passage> passages) {

    /** Copies the list. */
    public Item {
      passages = List.copyOf(passages);
    }
  }
}
