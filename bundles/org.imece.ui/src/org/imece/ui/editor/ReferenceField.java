/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.internal.Messages;

/** References as chips; each opens its element and can be taken away. */
final class ReferenceField {

	private final FormContext context;
	private final String label;
	private final EReference feature;
	private final Function<List<Element>, Optional<? extends Element>> chooser;
	private final Composite chips;
	private final ToolBar bar;
	private List<Element> shown = List.of();
	private List<String> titles = List.of();

	/** @param chooser lets the user choose another element than those that are there */
	ReferenceField(FormContext context, Composite parent, String label, EReference feature,
			Function<List<Element>, Optional<? extends Element>> chooser) {
		this.context = context;
		this.label = label;
		this.feature = feature;
		this.chooser = chooser;
		chips = context.toolkit.createComposite(parent);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = layout.marginRight = 0;
		chips.setLayout(layout);
		bar = new ToolBar(chips, SWT.FLAT);
		context.toolkit.adapt(bar);
		ToolItem choose = new ToolItem(bar, SWT.PUSH);
		choose.setText(Messages.ReferenceField_choose);
		choose.addListener(SWT.Selection, event -> choose());
		AccessibleNames.set(bar, label);
		context.onRefresh(this::refresh);
		refresh();
	}

	Control control() {
		return chips;
	}

	@SuppressWarnings("unchecked")
	private List<Element> values() {
		EObject target = context.target.get();
		if (target == null) {
			return List.of();
		}
		Object value = target.eGet(feature);
		if (feature.isMany()) {
			return List.copyOf((List<Element>) value);
		}
		return value == null ? List.of() : List.of((Element) value);
	}

	private void refresh() {
		if (chips.isDisposed()) {
			return;
		}
		List<Element> values = values();
		List<String> names = values.stream().map(labels()::text).toList();
		if (values.equals(shown) && names.equals(titles)) {
			return;
		}
		shown = values;
		titles = names;
		for (Control child : chips.getChildren()) {
			if (child != bar) {
				child.dispose();
			}
		}
		values.forEach(this::createChip);
		bar.moveBelow(null); // what adds comes after what is there
		chips.requestLayout();
	}

	private void createChip(Element element) {
		Composite chip = context.toolkit.createComposite(chips);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(chip);
		ImageHyperlink link = context.toolkit.createImageHyperlink(chip, SWT.NONE);
		link.setImage(labels().image(element.eClass()));
		link.setText(labels().text(element));
		link.setUnderlined(false);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
				PlatformUI.getWorkbench().getService(ElementOpener.class).open(page, element);
			}
		});
		ToolBar cross = new ToolBar(chip, SWT.FLAT);
		context.toolkit.adapt(cross);
		ToolItem remove = new ToolItem(cross, SWT.PUSH);
		remove.setText("×");
		remove.setToolTipText(Messages.format(Messages.ReferenceField_remove, labels().text(element)));
		remove.addListener(SWT.Selection, event -> change(without(element)));
		AccessibleNames.set(cross, Messages.format(Messages.ReferenceField_remove, labels().text(element)));
	}

	private List<Element> without(Element element) {
		List<Element> remaining = new ArrayList<>(values());
		remaining.remove(element);
		return remaining;
	}

	private void choose() {
		if (context.target.get() == null) {
			return;
		}
		chooser.apply(values()).ifPresent(chosen -> {
			List<Element> changed = new ArrayList<>(feature.isMany() ? values() : List.of());
			changed.add(chosen);
			change(changed);
		});
	}

	@SuppressWarnings("unchecked")
	private void change(List<Element> values) {
		EObject target = context.target.get();
		context.edit(chips.getShell(), label, () -> {
			if (feature.isMany()) {
				EList<Element> list = (EList<Element>) target.eGet(feature);
				list.retainAll(values);
				values.stream().filter(value -> !list.contains(value)).forEach(list::add);
			} else {
				target.eSet(feature, values.isEmpty() ? null : values.getLast());
			}
		});
		refresh();
	}

	private static ElementLabels labels() {
		return PlatformUI.getWorkbench().getService(ElementLabels.class);
	}
}
