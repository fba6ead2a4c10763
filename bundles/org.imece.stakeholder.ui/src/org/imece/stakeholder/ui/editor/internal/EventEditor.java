/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import org.imece.model.core.CorePackage;
import org.imece.model.stakeholder.Event;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.element.FeatureLabels;

/** An event of the project, such as a closing conference or a meeting of the advisory board. */
public final class EventEditor extends ElementFormEditor<Event> {

	public EventEditor() {
		super(Event.class);
	}

	@Override
	protected void createFields(FormFields form) {
		FeatureLabels labels = new FeatureLabels();
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Label_title);
		FormFields first = form.row(3);
		first.date(Literals.EVENT__AT, labels.of(Literals.EVENT__AT));
		first.text(Literals.EVENT__KIND, labels.of(Literals.EVENT__KIND));
		first.text(Literals.EVENT__PLACE, labels.of(Literals.EVENT__PLACE));
		new Participants(project(), () -> find().orElse(null), () -> element().getAt(), Literals.EVENT__PARTICIPATIONS,
				Messages.Form_participants).create(form.section(Messages.Form_participants));
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, labels.of(CorePackage.Literals.ELEMENT__DESCRIPTIONS),
				4);
	}
}
