/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue.Severity;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.model.stakeholder.Training;
import org.imece.stakeholder.text.Messages;
import org.imece.stakeholder.vocabulary.Provinces;

/** Provinces of Türkiye that do not exist. */
public final class UnknownProvinceCheck extends RecordCheck {

	private final Provinces provinces = new Provinces();

	public UnknownProvinceCheck() {
		super("provinceUnknown", Literals.PARTY, Literals.TRAINING);
	}

	@Override
	void check(Element root, String language, Report report) {
		switch (root) {
		case Party party -> party.getAddresses().stream().filter(UnknownProvinceCheck::isInTurkiye)
				.forEach(address -> province(party, address.getProvince(), report));
		case Training training -> province(training, training.getProvince(), report);
		default -> throw new IllegalArgumentException("Not asked for: " + root.eClass().getName());
		}
	}

	private static boolean isInTurkiye(Address address) {
		return address.getCountry() == null || address.getCountry().isEmpty() || address.getCountry().equals("TR");
	}

	private void province(Element element, String province, Report report) {
		if (province != null && !province.isEmpty() && provinces.find(province).isEmpty()) {
			report.add(Severity.WARNING, element, NLS.bind(Messages.Check_provinceUnknown, province));
		}
	}
}
