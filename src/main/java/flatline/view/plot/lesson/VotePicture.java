package flatline.view.plot.lesson;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a class predicted, and what came of it.
 *
 * @param bars one for each answer, in their order
 * @param outcome the place of the true one; empty if none of them is
 * @param said what is written at the true one
 * @param inRows whether answers are words, each on a line of its own; else numbers along an axis
 */
public record VotePicture(List<Bar> bars, OptionalInt outcome, String said, boolean inRows) {

  /**
   * An answer.
   *
   * @param label what it says
   * @param votes how many said so
   */
  public record Bar(String label, int votes) {}

  /** Copies the list. */
  public VotePicture {
    bars = List.copyOf(bars);
  }

  /** The most votes that an answer has, at least 1. */
  int most() {
    return Math.max(1, bars.stream().mapToInt(Bar::votes).max().orElse(1));
  }

  /** Whether anybody voted; else there are no bars to leave room for. */
  boolean hasVotes() {
    return bars.stream().anyMatch(bar -> bar.votes() > 0);
  }

  boolean isTrue(int place) {
    return outcome.isPresent() && outcome.getAsInt() == place;
  }
}
