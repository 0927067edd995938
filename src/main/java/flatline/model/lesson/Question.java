package flatline.model.lesson;

import java.util.List;

/**
 * What is to be predicted.
 *
 * @param words the question, without the choices
 * @param choices what can be said
 * @param solution how it is found out; it is computed, never written down
 * @param origin as it was written, for messages
 */
public record Question(String words, Choices choices, Solution solution, Origin origin) {

  /**
   * Where the answer stands.
   *
   * @param text as it was written
   * @param line of the file, from 1
   */
  public record Origin(String text, int line) {}

  /** What can be said. */
  public sealed interface Choices {

    /**
     * A whole number from one to another, both among them.
     *
     * @param percent whether it is a percentage
     */
    record Between(int from, int to, boolean percent) implements Choices {

      /** What was measured, as it is to be said: a share in percent. */
      public double said(double measured) {
        return percent ? 100 * measured : measured;
      }

      /** Whether it could have been said. */
      public boolean holds(double said) {
        return said >= from && said <= to;
      }
    }

    /** One of these. */
    record Listed(List<String> labels) implements Choices {

      /** Copies the list. */
      public Listed {
        labels = List.copyOf(labels);
      }
    }
  }

  /** How it is found out. */
  public sealed interface Solution {

    /** By a number of the run that is shown. */
    record Measured(Operand.Observed observed) implements Solution {}

    /** The first choice whose condition holds; the last, which has none, if none does. */
    record FirstThatHolds(List<Condition> conditions) implements Solution {

      /** Copies the list. */
      public FirstThatHolds {
        conditions = List.copyOf(conditions);
      }
    }
  }
}
