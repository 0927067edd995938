package flatline.interchange.prose;

import flatline.model.prose.Inline;
import java.util.List;

/** Says what a link in a text stands for. */
public interface LinkReader {

  /**
   * What stands in its place.
   *
   * @param words that stand in the file
   * @param target where it leads
   * @param line of the file, from 1
   * @throws ProseException if it leads nowhere
   */
  Inline read(List<Inline> words, String target, int line) throws ProseException;
}
