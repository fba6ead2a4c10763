/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.query.coded.Condition.Comparison;
import org.imece.coding.query.coded.QueryName;
import org.imece.coding.query.coded.QueryNames;
import org.imece.coding.query.coded.Relation;
import org.imece.coding.query.ui.internal.QueryRow.Operator;
import org.imece.coding.query.ui.internal.QueryRow.Subject;
import org.imece.ui.editor.AccessibleNames;

/** The controls of one row of the builder: how it goes with the rows above, and below that what it is about. */
final class RowControl extends Composite {

	private static final int MAX_DISTANCE = 100_000;
	/** Leaves room for names on a small screen. */
	private static final int WIDEST_COMBO = 130;
	private static final int SPACING = 4;

	private final Supplier<QueryNames> names;
	private final Composite relation;
	private final Composite matter;
	private final Combo operator;
	private final Spinner distance;
	private final Combo unit;
	private final Button sameSpeaker;
	private final Combo subject;
	private final Text value;
	private final Combo comparison;
	private final Text compared;
	private final Button remove;
	private Runnable changed = () -> {
		// nobody listens while the row is filled
	};

	RowControl(Composite parent, Supplier<QueryNames> names, QueryRow row, Runnable listener) {
		super(parent, SWT.NONE);
		this.names = names;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		relation = new Composite(this, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).spacing(SPACING).applyTo(relation);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(relation);
		matter = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(SPACING, 0).applyTo(matter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(matter);
		operator = combo(relation, Words.operators(), Messages.Row_operator);
		distance = new Spinner(relation, SWT.BORDER);
		distance.setMaximum(MAX_DISTANCE);
		distance.addListener(SWT.Modify, event -> changed());
		AccessibleNames.set(distance, Messages.Row_distance);
		unit = combo(relation, List.of(Messages.Unit_words, Messages.Unit_turns), Messages.Row_unit);
		sameSpeaker = new Button(relation, SWT.CHECK);
		sameSpeaker.setText(Messages.Row_sameSpeaker);
		sameSpeaker.addListener(SWT.Selection, event -> changed());
		subject = combo(matter, Words.subjects(), Messages.Row_subject);
		value = text(Messages.Row_value, true);
		comparison = combo(matter, Stream.of(Comparison.values()).map(Words::sign).toList(), Messages.Row_comparison);
		compared = text(Messages.Row_compared, false);
		compared.setMessage(Messages.Row_compared);
		remove = new Button(matter, SWT.PUSH | SWT.FLAT);
		remove.setText("×");
		remove.setToolTipText(Messages.Row_remove);
		AccessibleNames.set(remove, Messages.Row_remove);
		fill(row);
		operator.addListener(SWT.Selection, event -> changed());
		unit.addListener(SWT.Selection, event -> changed());
		comparison.addListener(SWT.Selection, event -> changed());
		subject.addListener(SWT.Selection, event -> {
			value.setText("");
			changed();
			value.setFocus();
		});
		changed = listener;
	}

	private static Combo combo(Composite parent, List<String> items, String name) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.setVisibleItemCount(items.size());
		combo.setToolTipText(name);
		AccessibleNames.set(combo, name);
		int wanted = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x; // that of the longest, which few choose
		int width = Math.min(wanted, WIDEST_COMBO);
		if (parent.getLayout() instanceof RowLayout) {
			combo.setLayoutData(new RowData(width, SWT.DEFAULT));
		} else {
			GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(combo);
		}
		return combo;
	}

	private Text text(String name, boolean proposals) {
		Text text = new Text(matter, SWT.BORDER);
		AccessibleNames.set(text, name);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(text);
		if (proposals) {
			ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
					new NameProposals(this::offered), KeyStroke.getInstance(SWT.MOD1, ' '), null);
			adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
			adapter.setAutoActivationDelay(0);
			text.addListener(SWT.MouseDown, event -> {
				if (text.getText().isEmpty()) {
					adapter.openProposalPopup();
				}
			});
		}
		text.addListener(SWT.Modify, event -> changed());
		return text;
	}

	private List<String> offered() {
		Subject about = about();
		QueryNames known = names.get();
		if (known == null || about.names().isEmpty()) {
			return List.of();
		}
		return known.all(about.names().get()).stream().map(QueryName::title)
				.map(title -> Words.shown(about, title)).toList();
	}

	private void fill(QueryRow row) {
		operator.select(row.operator().ordinal());
		unit.select(row.unit().ordinal());
		subject.select(row.subject().ordinal());
		comparison.select(row.comparison().ordinal());
		sameSpeaker.setSelection(row.sameSpeaker());
		distance.setSelection(row.distance());
		value.setText(Words.shown(row.subject(), row.value()));
		compared.setText(row.compared());
		showNeeded();
	}

	private Subject about() {
		return Subject.values()[subject.getSelectionIndex()];
	}

	/** What the user chose. */
	QueryRow row() {
		Subject about = about();
		return new QueryRow(Operator.values()[operator.getSelectionIndex()], distance.getSelection(),
				Relation.Unit.values()[unit.getSelectionIndex()], sameSpeaker.getSelection(), about,
				Words.meant(about, value.getText()), Comparison.values()[comparison.getSelectionIndex()],
				compared.getText());
	}

	/**
	 * @param first   whether it is the first, which joins nothing
	 * @param removal what the button does; {@code null} for the only row
	 */
	void place(boolean first, Runnable removal) {
		show(relation, !first);
		show(remove, removal != null);
		for (var listener : remove.getListeners(SWT.Selection)) {
			remove.removeListener(SWT.Selection, listener);
		}
		if (removal != null) {
			remove.addListener(SWT.Selection, event -> removal.run());
		}
		showNeeded();
	}

	private void showNeeded() {
		Operator how = Operator.values()[operator.getSelectionIndex()];
		show(distance, how.hasDistance());
		show(unit, how.hasDistance());
		show(sameSpeaker, how.maySameSpeaker());
		Subject about = about();
		show(value, about != Subject.ANY);
		value.setMessage(Words.message(about));
		show(comparison, about == Subject.VARIABLE);
		show(compared, about == Subject.VARIABLE);
		layout(true, true);
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		if (control.getParent().getLayout() instanceof RowLayout) {
			RowData data = control.getLayoutData() instanceof RowData given ? given : new RowData();
			data.exclude = !visible;
			control.setLayoutData(data);
			return;
		}
		if (control.getLayoutData() == null) {
			GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(control);
		}
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private void changed() {
		showNeeded();
		changed.run();
	}

	void focusValue() {
		(about() == Subject.ANY ? subject : value).setFocus();
	}
}
