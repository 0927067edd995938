package flatline.view.plot.time;

import flatline.model.language.NumberForm;
import java.util.List;

/** How the name and the value of a line stand beside it. */
enum LabelForm {
  /** In one line. */
  BESIDE(1) {
    @Override
    String of(String name, String value) {
      // After a name that ends with its leak the value would read as part of it.
      boolean number = !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
      return name + (number ? ": " : " ") + value;
    }
  },
  /** The value below the name. */
  BELOW(2) {
    @Override
    String of(String name, String value) {
      return name + "\n" + value;
    }
  },
  /** The value without the name, which the line's colour and dashes have to tell. */
  ALONE(1) {
    @Override
    String of(String name, String value) {
      return value;
    }
  };

  /** About as wide as a value is. */
  private static final String USUAL = "0.000";

  private final int lines;

  LabelForm(int lines) {
    this.lines = lines;
  }

  /** The label of a line. */
  abstract String of(String name, String value);

  /** How many lines a label has. */
  int lines() {
    return lines;
  }

  /** The labels of a picture. */
  List<String> labels(TimePicture picture, NumberForm numbers) {
    return picture.lines().stream()
        .map(line -> of(picture.name(line), picture.value(line, numbers)))
        .toList();
  }

  /** The same with usual values, so that what is laid out for both does not move with each. */
  List<String> usual(TimePicture picture) {
    return picture.lines().stream().map(line -> of(picture.name(line), USUAL)).toList();
  }
}
