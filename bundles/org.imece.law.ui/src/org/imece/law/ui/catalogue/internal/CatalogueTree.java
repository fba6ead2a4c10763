/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.imece.core.text.TextOrder;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.model.core.CorePackage;
import org.imece.model.law.ForceStatus;
import org.imece.model.law.LawPackage;
import org.imece.ui.element.ElementLabels;

/** Jurisdictions with their instruments as a tree. */
final class CatalogueTree implements ITreeContentProvider {

	/** Those of the project come first, in this order; others follow by code. */
	private static final List<String> FIRST = List.of("TR", "EU", "BE");

	private final ElementLabels labels;

	/** A jurisdiction with its instruments; the same one as long as its name is. */
	record Group(String name, String code, List<CatalogueRow> rows) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Group that && name.equals(that.name);
		}

		@Override
		public int hashCode() {
			return name.hashCode();
		}
	}

	CatalogueTree(ElementLabels labels) {
		this.labels = labels;
	}

	List<Group> groups(List<CatalogueRow> rows, Map<String, String> names, Map<String, String> codes) {
		Map<String, List<CatalogueRow>> byId = rows.stream()
				.collect(Collectors.groupingBy(CatalogueRow::jurisdictionId, TreeMap::new, Collectors.toList()));
		Comparator<String> text = TextOrder.in(Locale.of("tr", "TR"));
		List<Group> groups = new ArrayList<>();
		byId.forEach((id, members) -> {
			List<CatalogueRow> sorted = new ArrayList<>(members);
			sorted.sort(Comparator.comparingLong(CatalogueRow::order).thenComparing(CatalogueRow::title, text));
			groups.add(new Group(names.getOrDefault(id, Messages.Catalogue_noJurisdiction),
					codes.getOrDefault(id, ""), sorted));
		});
		groups.sort(Comparator.comparingInt(CatalogueTree::place).thenComparing(Group::code));
		return groups;
	}

	private static int place(Group group) {
		int index = FIRST.indexOf(group.code);
		return index >= 0 ? index : group.code.isEmpty() ? Integer.MAX_VALUE : FIRST.size();
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Group group ? group.rows.toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Group;
	}

	IBaseLabelProvider labels() {
		return new DelegatingStyledCellLabelProvider(new Labels());
	}

	private final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			StyledString text = new StyledString();
			if (element instanceof Group group) {
				return text.append(group.name).append("  " + group.code, StyledString.QUALIFIER_STYLER)
						.append("  " + group.rows.size(), StyledString.COUNTER_STYLER);
			}
			CatalogueRow row = (CatalogueRow) element;
			if (!row.number().isEmpty()) {
				text.append(row.number() + "  ", StyledString.QUALIFIER_STYLER);
			}
			return text.append(row.title()).append(facts(row), StyledString.QUALIFIER_STYLER);
		}

		private static String facts(CatalogueRow row) {
			List<String> facts = new ArrayList<>();
			if (row.force() != ForceStatus.UNKNOWN) {
				facts.add(LawNames.of(row.force()));
			}
			if (row.read()) {
				facts.add(row.languages().isEmpty() ? Messages.Catalogue_noText
						: String.join(", ", row.languages()).toUpperCase(Locale.ROOT));
			}
			return facts.isEmpty() ? "" : "  · " + String.join(" · ", facts);
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			return labels.image(element instanceof Group ? CorePackage.Literals.JURISDICTION
					: LawPackage.Literals.INSTRUMENT);
		}
	}
}
