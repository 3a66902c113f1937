# SPDX-License-Identifier: GPL-3.0-or-later
# cpack -G DEB: needs the Debian packages file and dpkg-dev, which find the libraries that the programs link.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Chinese needs a font; Qt's own dialogs need their translations. Neither is needed to run.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-wqy-microhei | fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Design, check and simulate Hyper-V and VMM network fabrics
 Fabric Designer is for people who build networks for Hyper-V with System Center
 Virtual Machine Manager (VMM). The fabric is drawn with VMM's own objects and
 words, checked while it is drawn, simulated, and handed over as diagrams and
 reports. A command line program does the same without a
 window.")
