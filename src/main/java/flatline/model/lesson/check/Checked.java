package flatline.model.lesson.check;

import flatline.model.lesson.Claim;
import flatline.model.lesson.Question;

/** Something that a lesson says, and what was found of it. */
public sealed interface Checked {

  /** The step that says it, from 0. */
  int step();

  /** Whether it holds. */
  boolean holds();

  /** A claim. */
  record OfClaim(int step, Claim claim, Evidence evidence) implements Checked {

    @Override
    public boolean holds() {
      return evidence.holds();
    }
  }

  /** A question, which holds if its answer is among the choices. */
  record OfQuestion(int step, Question question, Reply reply) implements Checked {

    @Override
    public boolean holds() {
      return reply.isAmongChoices();
    }
  }
}
