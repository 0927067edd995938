package flatline.view.help;

import flatline.model.lesson.LessonPage;
import java.util.function.Consumer;

/**
 * What can be done from help.
 *
 * @param show opens a page of the window
 * @param close takes help away
 */
public record HelpActs(Consumer<LessonPage> show, Runnable close) {}
