// Shared by the test targets: fixtures, snapshots, unpacked packages.
