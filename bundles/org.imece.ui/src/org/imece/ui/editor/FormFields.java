/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.PlatformUI;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.text.UserLocale;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;

/**
 * Builds the fields of a form: label above field, in one column or several in a row. Each field shows one feature of
 * an object and stores what the user enters as one edit that can be undone. Fields follow the object when
 * {@link #refresh()} is called; {@link ElementFormEditor} does that after each edit.
 *
 * @since 0.1
 */
public final class FormFields {

	/** Languages that every field with texts by language offers. */
	private static final List<String> LANGUAGES = List.of("tr", "en");

	private final FormContext context;
	private final Composite parent;

	/**
	 * How a value is written in a field and read from it.
	 *
	 * @since 0.1
	 */
	public interface Format {

		/** @param value not {@code null} */
		String format(Object value);

		/**
		 * @param text not blank
		 * @throws IllegalArgumentException with what is wrong, as users read it
		 */
		Object parse(String text);
	}

	/**
	 * Fields over an object.
	 *
	 * @param parent gets a grid layout with one column if it has no layout
	 * @param target the object; {@code null} while there is none, which disables the fields
	 */
	public FormFields(FormToolkit toolkit, Composite parent, IResearchProject project,
			Supplier<? extends EObject> target) {
		this(new FormContext(toolkit, project, target), parent);
		toolkit.setBorderStyle(SWT.BORDER); // a field has to look like one on every platform
	}

	private FormFields(FormContext context, Composite parent) {
		this.context = context;
		this.parent = parent;
		if (parent.getLayout() == null) {
			GridLayoutFactory.fillDefaults().spacing(8, 12).applyTo(parent);
		}
	}

	/** Where controls of one's own can be put; it has a grid layout. */
	public Composite parent() {
		return parent;
	}

	public FormToolkit toolkit() {
		return context.toolkit;
	}

	/** The object that the fields show; {@code null} while there is none. */
	public EObject target() {
		return context.target.get();
	}

	/** A section with a heading; the fields of the result are in it. */
	public FormFields section(String title) {
		Section section = context.toolkit.createSection(parent, ExpandableComposite.EXPANDED);
		section.setText(title);
		fill(section, SWT.DEFAULT);
		Composite body = context.toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(2, 8).spacing(8, 12).applyTo(body);
		section.setClient(body);
		return new FormFields(context, body);
	}

	/** A row of fields that belong together. */
	public FormFields row(int columns) {
		Composite row = context.toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(12, 0).applyTo(row);
		fill(row, SWT.DEFAULT);
		return new FormFields(context, row);
	}

	/** Fields over another object at the same place; they refresh together with these. */
	public FormFields over(Supplier<? extends EObject> otherTarget) {
		return new FormFields(context.over(otherTarget), parent);
	}

	/**
	 * Fields at the same place whose edits all begin with something, such as keeping what is about to change.
	 *
	 * @param first runs within the edit
	 */
	public FormFields after(ModelChange first) {
		return new FormFields(context.after(first), parent);
	}

	/** Fields in another composite that refresh together with these. */
	public FormFields in(Composite otherParent) {
		return new FormFields(context, otherParent);
	}

	/** A field of one line: text, whole or decimal number, date of any precision, or a list of texts with commas. */
	public Text text(EStructuralFeature feature, String label) {
		return bind(context.toolkit.createText(field(label), "", SWT.SINGLE), feature, label, SWT.DEFAULT);
	}

	/**
	 * A field of one line for something that is no feature of the object.
	 *
	 * @param read  the value; {@code null} if there is none
	 * @param write stores a value or {@code null}; runs within an edit
	 */
	public Text text(String label, Format format, Supplier<Object> read, Consumer<Object> write) {
		return bind(context.toolkit.createText(field(label), "", SWT.SINGLE), label, SWT.DEFAULT, format, read, write);
	}

	/** A text of several lines. */
	public Text area(EStructuralFeature feature, String label, int lines) {
		return bind(createArea(field(label)), feature, label, lines);
	}

	/** A list of texts that may have commas: one a line. */
	public Text lines(EStructuralFeature feature, String label, int lines) {
		return bind(createArea(field(label)), label, lines, ValueFormat.LINES, () -> context.target.get().eGet(feature),
				value -> set(feature, value));
	}

	/** A date of any precision; the same as {@link #text} over a feature of that type. */
	public Text date(EStructuralFeature feature, String label) {
		return text(feature, label);
	}

	private Text createArea(Composite field) {
		return context.toolkit.createText(field, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
	}

	private Text bind(Text text, EStructuralFeature feature, String label, int lines) {
		return bind(text, label, lines, ValueFormat.of(feature), () -> context.target.get().eGet(feature),
				value -> set(feature, value));
	}

	private Text bind(Text text, String label, int lines, Format format, Supplier<Object> read,
			Consumer<Object> write) {
		fill(text, lines == SWT.DEFAULT ? SWT.DEFAULT : lines * text.getLineHeight());
		AccessibleNames.set(text, label);
		new TextField(context, text, label, format, read, write);
		return text;
	}

	@SuppressWarnings("unchecked")
	private void set(EStructuralFeature feature, Object value) {
		EObject target = context.target.get();
		if (feature.isMany()) {
			EList<Object> list = (EList<Object>) target.eGet(feature);
			list.clear();
			if (value != null) {
				list.addAll((List<Object>) value);
			}
		} else if (value == null) {
			target.eUnset(feature);
		} else {
			target.eSet(feature, value);
		}
	}

	/**
	 * A choice among the literals of an enumeration.
	 *
	 * @param name how users call a literal
	 */
	public Combo choice(EStructuralFeature feature, String label, Function<? super Enumerator, String> name) {
		Combo combo = new Combo(field(label), SWT.READ_ONLY | SWT.DROP_DOWN);
		context.toolkit.adapt(combo, true, true);
		fill(combo, SWT.DEFAULT);
		AccessibleNames.set(combo, label);
		WheelScrolling.passOn(combo);
		List<EEnumLiteral> literals = ((EEnum) feature.getEType()).getELiterals();
		literals.forEach(literal -> combo.add(name.apply(literal.getInstance())));
		refreshed(combo, () -> combo.select(index(literals, context.target.get().eGet(feature))));
		combo.addListener(SWT.Selection, event -> {
			Enumerator chosen = literals.get(combo.getSelectionIndex()).getInstance();
			if (context.target.get().eGet(feature) != chosen) {
				context.edit(combo.getShell(), label, () -> context.target.get().eSet(feature, chosen));
			}
		});
		return combo;
	}

	private static int index(List<EEnumLiteral> literals, Object value) {
		for (int i = 0; i < literals.size(); i++) {
			if (literals.get(i).getInstance() == value) {
				return i;
			}
		}
		return -1;
	}

	/** Yes or no. */
	public Button check(EStructuralFeature feature, String label) {
		Button button = context.toolkit.createButton(parent, label, SWT.CHECK);
		refreshed(button, () -> button.setSelection(Boolean.TRUE.equals(context.target.get().eGet(feature))));
		button.addListener(SWT.Selection, event -> context.edit(button.getShell(), label,
				() -> context.target.get().eSet(feature, Boolean.valueOf(button.getSelection()))));
		return button;
	}

	/** A text in several languages: one line for Turkish, English and each other language that is there. */
	public void localized(EReference map, String label) {
		localized(map, label, 1);
	}

	/** As {@link #localized}, with fields of several lines. */
	public void localizedArea(EReference map, String label, int lines) {
		localized(map, label, lines);
	}

	private void localized(EReference map, String label, int lines) {
		List<String> languages = new ArrayList<>(LANGUAGES);
		if (context.target.get() != null) {
			texts(map).keySet().stream().filter(language -> !languages.contains(language)).forEach(languages::add);
		}
		FormFields row = lines == 1 && languages.size() == 2 ? row(2) : this;
		for (String language : languages) {
			String name = label + " · " + UserLocale.languageName(language);
			Composite field = row.field(name);
			Text text = lines == 1 ? context.toolkit.createText(field, "", SWT.SINGLE) : createArea(field);
			row.bind(text, name, lines == 1 ? SWT.DEFAULT : lines, ValueFormat.TEXT, () -> texts(map).get(language),
					value -> put(texts(map), language, (String) value));
		}
	}

	@SuppressWarnings("unchecked")
	private EMap<String, String> texts(EReference map) {
		return (EMap<String, String>) context.target.get().eGet(map);
	}

	private static void put(EMap<String, String> texts, String language, String value) {
		if (value == null) {
			texts.removeKey(language);
		} else {
			texts.put(language, value);
		}
	}

	/**
	 * References to elements with a chooser, one or several: each is shown as a chip that opens the element.
	 *
	 * @param type roots of which type are offered
	 */
	public Control reference(EReference feature, String label, Class<? extends Element> type) {
		return reference(feature, label, () -> context.project.all(type));
	}

	/**
	 * References to elements with a chooser.
	 *
	 * @param candidates what is offered
	 */
	public Control reference(EReference feature, String label, Supplier<? extends List<? extends Element>> candidates) {
		return referenceBy(feature, label,
				present -> new ElementChooser(parent.getShell(), PlatformUI.getWorkbench().getService(ElementLabels.class),
						label).choose(candidates.get().stream().filter(each -> !present.contains(each)).toList()));
	}

	/**
	 * References to elements with a chooser of one's own, for what is too much to be offered in one list.
	 *
	 * @param chooser gets what is referred to already and lets the user choose another
	 */
	public Control referenceBy(EReference feature, String label,
			Function<List<Element>, Optional<? extends Element>> chooser) {
		Composite field = field(label);
		ReferenceField chips = new ReferenceField(context, field, label, feature, chooser);
		fill(chips.control(), SWT.DEFAULT);
		return chips.control();
	}

	/**
	 * A table of contained objects, with buttons to add and remove one and, if wanted, fields for the selected one.
	 *
	 * @param factory makes a new object; not in the project yet
	 * @param detail  builds fields below the table for the selected object; may be {@code null}
	 */
	public TableField table(EReference feature, String label, List<TableField.Column> columns,
			Supplier<? extends EObject> factory, Consumer<FormFields> detail) {
		TableField table = new TableField(context, field(label), label, feature, columns, factory);
		if (detail != null) {
			Composite below = context.toolkit.createComposite(table.control());
			fill(below, SWT.DEFAULT);
			detail.accept(new FormFields(context.over(table::selected), below));
		}
		return table;
	}

	/** Runs now and with each refresh; for controls of one's own. */
	public void onRefresh(Runnable refresher) {
		context.onRefresh(refresher);
		refresher.run();
	}

	/** Shows what the objects are now. */
	public void refresh() {
		context.refresh();
	}

	/** Stores what has been typed and not become an edit yet. */
	public void commit() {
		context.commit();
	}

	/** A caption and below it a place for a control of one's own; it has a grid layout. */
	public Composite field(String label) {
		Composite field = context.toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 4).applyTo(field);
		fill(field, SWT.DEFAULT);
		if (parent.getParent() instanceof Section section && section.getText().equals(label)) {
			return field; // the heading says it already
		}
		Label caption = context.toolkit.createLabel(field, Objects.requireNonNull(label));
		caption.setData("org.eclipse.e4.ui.css.CssClassName", "imece-caption");
		return field;
	}

	private void refreshed(Control control, Runnable refresher) {
		Runnable guarded = () -> {
			if (!control.isDisposed()) {
				control.setEnabled(context.target.get() != null);
				if (context.target.get() != null) {
					refresher.run();
				}
			}
		};
		context.onRefresh(guarded);
		guarded.run();
	}

	static void fill(Control control, int height) {
		GridData data = GridDataFactory.fillDefaults().grab(true, false).create();
		data.heightHint = height;
		data.widthHint = 80; // grows with the form; long texts must not widen it
		control.setLayoutData(data);
	}
}
