/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.Titles;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.text.Messages;
import org.imece.stakeholder.text.RoleLabels;

/** Roles that do not say towards whom they are held. */
public final class RoleWithoutObjectCheck extends RecordCheck {

	public RoleWithoutObjectCheck() {
		super("roleWithoutObject", Literals.PARTY);
	}

	@Override
	void check(Element root, String language, Report report) {
		((Party) root).getRoles().stream().filter(role -> role.getObject() == null).forEach(role -> {
			String title = Titles.of(role, language);
			report.add(Severity.WARNING, role, NLS.bind(Messages.Check_roleWithoutObject,
					title.isEmpty() ? RoleLabels.of(role.getKind()) : title));
		});
	}
}
