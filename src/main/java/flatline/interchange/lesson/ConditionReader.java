package flatline.interchange.lesson;

import flatline.model.lesson.Condition;
import flatline.model.lesson.Operand;
import flatline.model.lesson.Quantity;
import flatline.model.lesson.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a line says that holds of a run, or of many. */
final class ConditionReader {

  private static final Pattern CHANCE =
      Pattern.compile(
          "(.*\\S)\\s+in\\s+(\\d{1,3}(?:\\.\\d{1,9})?)\\s*%\\s+of\\s+(\\d{1,9})\\s+seeds?");
  private static final Pattern SIGN = Pattern.compile("<=|>=|<|>|=");

  private final OperandReader operands;
  private final Directive line;

  ConditionReader(Subject subject, Directive line) {
    operands = new OperandReader(subject, line);
    this.line = line;
  }

  /**
   * Reads a condition.
   *
   * @param text all of the line, or a part of it
   * @throws LessonException if it is none
   */
  Condition read(String text) throws LessonException {
    Matcher chance = CHANCE.matcher(text);
    boolean often = chance.matches();
    List<Operand> compared = new ArrayList<>();
    for (String operand : SIGN.split(often ? chance.group(1) : text, -1)) {
      compared.add(operands.read(operand.strip()));
    }
    List<Relation> relations =
        SIGN.matcher(text).results().flatMap(sign -> Relation.of(sign.group()).stream()).toList();
    if (relations.isEmpty()) {
      throw line.refuse("compare, as in relu.dead at step 200 >= 6", text);
    }
    check(compared);
    return new Condition(
        compared, relations, often ? Optional.of(chance(chance)) : Optional.empty());
  }

  private Condition.Chance chance(Matcher words) throws LessonException {
    double percent = Double.parseDouble(words.group(2));
    int seeds = Integer.parseInt(words.group(3));
    if (percent <= 0 || percent > 100) {
      throw line.refuse("be about more than 0 % and at most 100 %", words.group(2));
    }
    if (seeds < 1 || seeds > Condition.MOST_SEEDS) {
      throw line.refuse("be about 1 to " + Condition.MOST_SEEDS + " seeds", words.group(3));
    }
    return new Condition.Chance(percent, seeds);
  }

  /** That only numbers of one kind are compared, at least one of which is measured. */
  private void check(List<Operand> compared) throws LessonException {
    List<Quantity.Kind> kinds =
        compared.stream()
            .filter(Operand.Observed.class::isInstance)
            .map(each -> ((Operand.Observed) each).quantity().kind())
            .distinct()
            .toList();
    if (kinds.size() != 1) {
      throw line.refuse(
          kinds.isEmpty()
              ? "measure something, as relu.dead at step 200 does"
              : "compare counts with counts, shares with shares, or losses with losses");
    }
    for (Operand each : compared) {
      if (each instanceof Operand.Literal literal) {
        check(literal, kinds.getFirst());
      }
    }
  }

  private void check(Operand.Literal literal, Quantity.Kind kind) throws LessonException {
    boolean percent = literal.text().endsWith("%");
    if (percent && kind != Quantity.Kind.SHARE) {
      throw line.refuse("compare with percent only accuracy and sparsity", literal.text());
    }
    if (kind == Quantity.Kind.SHARE && (literal.value() < 0 || literal.value() > 1)) {
      throw line.refuse("compare shares with 0 to 1, or 0 % to 100 %", literal.text());
    }
  }
}
