package flatline.model.prose;

import java.util.List;

/** A piece of a text that stands by itself. */
public sealed interface Passage {

  /** Words that run on. */
  record Paragraph(List<Inline> words) implements Passage {

    /** Copies the list. */
    public Paragraph {
      words = List.copyOf(words);
    }
  }

  /** A list whose items have bullets. */
  record Bullets(List<Item> items) implements Passage {

    /** Copies the list. */
    public Bullets {
      items = List.copyOf(items);
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
  }

  /** Lines in type of one width, as they stand. */
  record Listing(List<String> lines) implements Passage {

    /** Copies the list. */
    public Listing {
      lines = List.copyOf(lines);
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
