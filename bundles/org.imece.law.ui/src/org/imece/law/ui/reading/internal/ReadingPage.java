/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.law.Instruments;
import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.law.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Norm;
import org.imece.model.law.Provision;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.editor.IRevealElement;
import org.imece.ui.editor.SettledSelection;
import org.imece.ui.editor.StoredEditor;
import org.imece.ui.element.QuotedElement;

/** The text of an act, with its states in a timeline on top and its articles in the margin. */
final class ReadingPage extends StoredEditor implements IReading, IRevealElement {

	private final ListenerList<Listener> listeners = new ListenerList<>();
	private final SettledSelection selection = new SettledSelection();
	private final IProjectListener follow = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			refresh();
		}
	};
	private IResearchProject project;
	private String expressionId;
	private String shownWords;
	private Expression shownExpression;
	private ReadingText text;
	private Composite stack;
	private Composite reading;
	private Label hint;
	private StyledText widget;
	private ReadingStyles styles;
	private Margin margin;
	private Timeline timeline;
	private TextChoice choice;
	private FindField find;
	private CitationLinks links;
	private Provision current;
	private Point currentSelection = new Point(-1, -1);

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		project = ((ElementEditorInput) input).project().orElse(null);
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		hint = new Label(stack, SWT.WRAP);
		hint.setText(Messages.Reading_noText);
		hint.setData("org.eclipse.e4.ui.css.CssClassName", "imece-hint");
		reading = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(reading);
		Composite header = new Composite(reading, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 0).applyTo(header);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		choice = new TextChoice(header, this::show);
		timeline = new Timeline(reading, this::show);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(timeline);
		createText(reading);
		find = new FindField(header, widget, this::publish);
		if (project != null) {
			project.addListener(follow);
		}
		refresh();
	}

	private void createText(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
		widget = new StyledText(row, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		widget.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); // coloured by its margin
		widget.setLineSpacing(5);
		widget.setMargins(12, 8, 16, 8);
		widget.setCaretOffset(0);
		AccessibleNames.set(widget, Messages.Reading_jurisdictionText);
		margin = new Margin(row, widget);
		margin.moveAbove(widget);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(margin);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(widget);
		styles = new ReadingStyles(widget);
		widget.addLineStyleListener(styles);
		widget.addListener(SWT.Resize, event -> limitLineLength());
		widget.addListener(SWT.Selection, event -> publish());
		widget.addCaretListener(event -> widget.getDisplay().asyncExec(this::publish));
		links = new CitationLinks(this, widget, getSite());
		MenuManager menu = new MenuManager();
		widget.setMenu(menu.createContextMenu(widget));
		getSite().registerContextMenu("org.imece.law.ui.reading", menu, selection);
	}

	/** Lines of 70 to 90 letters are read best; what is wider stays empty at the right. */
	private void limitLineLength() {
		int letters = 84 * averageWidth();
		int right = Math.max(16, widget.getClientArea().width - 12 - letters);
		if (widget.getRightMargin() != right) {
			widget.setRightMargin(right);
		}
	}

	private int averageWidth() {
		GC gc = new GC(widget);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}

	private void refresh() {
		if (stack.isDisposed()) {
			return;
		}
		Optional<Expression> expression = expression();
		((StackLayout) stack.getLayout()).topControl = expression.isPresent() ? reading : hint;
		stack.layout();
		if (expression.isPresent()) {
			render(expression.get());
		}
	}

	private void show(Expression expression) {
		expressionId = expression.getId();
		render(expression);
		publish();
	}

	private void render(Expression expression) {
		Instrument instrument = (Instrument) expression.eContainer();
		choice.show(instrument.getExpressions(), expression);
		timeline.show(instrument, expression);
		text = ReadingText.of(expression);
		String words = text.text();
		if (!words.equals(shownWords) || expression != shownExpression) {
			int top = expression == shownExpression ? widget.getTopIndex() : 0;
			shownWords = words;
			shownExpression = expression;
			styles.show(text);
			widget.setText(words);
			widget.setTopIndex(top);
			find.reset(expression.getLanguage());
			current = null;
		} else {
			styles.show(text);
			widget.redraw();
		}
		margin.show(text);
		listeners.forEach(Listener::textChanged);
	}

	@Override
	public Optional<Instrument> instrument() {
		return project == null ? Optional.empty()
				: ((ElementEditorInput) getEditorInput()).element().filter(Instrument.class::isInstance)
						.map(Instrument.class::cast);
	}

	@Override
	public Optional<Expression> expression() {
		Optional<Instrument> instrument = instrument();
		return instrument.flatMap(act -> act.getExpressions().stream()
				.filter(expression -> expression.getId() != null && expression.getId().equals(expressionId)).findFirst())
				.or(() -> instrument.flatMap(act -> Instruments.newest(act, project.mainLanguage())));
	}

	@Override
	public ReadingText text() {
		return text;
	}

	IResearchProject project() {
		return project;
	}

	@Override
	public Optional<Provision> provision() {
		return Optional.ofNullable(current);
	}

	@Override
	public String selectedWords() {
		return widget.getSelectionText();
	}

	/** Tells the workbench what is selected: words as a passage of the provision around them, else the provision. */
	private void publish() {
		if (widget.isDisposed() || text == null || widget.getCharCount() == 0) {
			return;
		}
		Point range = widget.getSelectionRange();
		int caret = range.y > 0 ? range.x : widget.getCaretOffset();
		Provision next = text.at(caret).orElse(null);
		if (next == current && range.equals(currentSelection)) {
			return;
		}
		currentSelection = range;
		current = next;
		if (next == null) {
			selection.setSelection(StructuredSelection.EMPTY);
		} else if (range.y > 0) {
			selection.setSelection(new StructuredSelection(passage(range.x, range.x + range.y)));
		} else {
			selection.setSelection(new StructuredSelection(next));
		}
		listeners.forEach(Listener::moved);
	}

	private QuotedElement passage(int start, int end) {
		Provision around = text.at(start).orElseThrow();
		while (text.endOf(around).orElse(0) < end && around.eContainer() instanceof Provision outer) {
			around = outer;
		}
		int base = text.startOf(around).orElse(start);
		return new QuotedElement(around, Math.max(0, start - base), end - base, widget.getTextRange(start, end - start));
	}

	@Override
	public void goTo(Provision provision) {
		reveal(provision, WHOLE, WHOLE);
	}

	@Override
	public void reveal(Element element, int start, int end) {
		Element within = element instanceof Norm norm && norm.eContainer() instanceof Provision owner ? owner : element;
		if (within instanceof Expression expression) {
			show(expression);
			return;
		}
		if (!(within instanceof Provision provision) || Provisions.expressionOf(provision).isEmpty()) {
			return;
		}
		Expression expression = Provisions.expressionOf(provision).get();
		if (expression != shownExpression) {
			show(expression);
		}
		text.startOf(provision).ifPresent(base -> {
			int from = Math.min(start < 0 ? base : base + start, widget.getCharCount());
			int to = Math.min(end < 0 ? from : base + end, widget.getCharCount());
			int line = widget.getLineAtOffset(from);
			widget.setSelection(from, Math.max(from, to));
			widget.setTopIndex(Math.max(0, line - 1));
			widget.showSelection();
			margin.redraw();
			publish();
		});
	}

	void find() {
		find.focus();
	}

	/** Follows the citation at the caret. */
	void followCitation() {
		links.followAtCaret();
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	@Override
	public void setFocus() {
		if (expression().isPresent()) {
			widget.setFocus();
		} else {
			hint.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (project != null) {
			project.removeListener(follow);
		}
		super.dispose();
	}
}
